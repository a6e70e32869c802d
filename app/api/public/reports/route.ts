import { reportPubliclyEndpoint } from "@/lib/contracts/public/report-publicly-endpoint";
import { answered } from "@/lib/server/http/answered";
import { clientAddress } from "@/lib/server/http/client-address";
import { route } from "@/lib/server/http/route";
import { reportPublicly } from "@/lib/server/services/public/report-publicly";

export const POST = route(reportPubliclyEndpoint, async ({ body, idempotencyKey, fingerprint, request }) =>
  answered(await reportPublicly(body, { idempotencyKey, fingerprint, address: clientAddress(request.headers) })),
);
