import { followReportEndpoint } from "@/lib/contracts/public/follow-report-endpoint";
import { answered } from "@/lib/server/http/answered";
import { clientAddress } from "@/lib/server/http/client-address";
import { route } from "@/lib/server/http/route";
import { followReport } from "@/lib/server/services/public/follow-report";

export const POST = route(followReportEndpoint, async ({ body, request }) =>
  answered(await followReport(body, clientAddress(request.headers))),
);
