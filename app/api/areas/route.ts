import { listAreasEndpoint } from "@/lib/contracts/areas/list-areas-endpoint";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { listAreas } from "@/lib/server/services/areas/list-areas";

export const GET = route(listAreasEndpoint, async ({ actor, query }) => {
  const areas = await listAreas(actor, query.parent);
  return areas.ok ? ok({ body: { items: areas.value } }) : areas;
});
