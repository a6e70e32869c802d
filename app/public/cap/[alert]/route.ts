import { capAlertEndpoint } from "@/lib/contracts/public/cap-endpoints";
import { answered } from "@/lib/server/http/answered";
import { clientAddress } from "@/lib/server/http/client-address";
import { requestOrigin } from "@/lib/server/http/request-origin";
import { route } from "@/lib/server/http/route";
import { publicAlertDocument } from "@/lib/server/services/public/public-alert-documents";

export const GET = route(capAlertEndpoint, async ({ params, request: { headers } }) =>
  answered(
    await publicAlertDocument(params.alert.replace(/\.xml$/, ""), {
      address: clientAddress(headers),
      origin: requestOrigin({ headers: Object.fromEntries(headers) }),
    }),
  ),
);
