import { listLayerUnitsEndpoint } from "@/lib/contracts/grid-layers/grid-layer-endpoints";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { listLayerUnits } from "@/lib/server/services/grid-layers/list-layer-units";

export const GET = route(listLayerUnitsEndpoint, async ({ actor, params, query }) => {
  const units = await listLayerUnits(actor, params.id, query.at);
  return units.ok ? ok({ body: { type: "FeatureCollection", features: units.value } }) : units;
});
