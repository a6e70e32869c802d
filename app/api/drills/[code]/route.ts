import { switchDrillEndpoint } from "@/lib/contracts/drills/drill-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { switchDrill } from "@/lib/server/services/drills/switch-drill";

export const PUT = route(switchDrillEndpoint, async ({ actor, params, body }) =>
  answered(await switchDrill(actor, { code: params.code, ...body })),
);
