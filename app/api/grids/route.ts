import { listGridsEndpoint } from "@/lib/contracts/grids/list-grids-endpoint";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { listGrids } from "@/lib/server/services/grids/list-grids";

export const GET = route(listGridsEndpoint, async ({ actor, query }) => {
  const features = await listGrids(actor, query);
  return features.ok ? ok({ body: { type: "FeatureCollection", features: features.value } }) : features;
});
