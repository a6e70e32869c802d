import { routeClassEndpoint } from "@/lib/contracts/grid-layers/grid-layer-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { routeClass } from "@/lib/server/services/grid-layers/route-class";

export const PUT = route(routeClassEndpoint, async ({ actor, params, body }) =>
  answered(await routeClass(actor, { ...params, ...body })),
);
