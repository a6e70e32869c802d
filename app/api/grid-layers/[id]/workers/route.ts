import { listLayerWorkersEndpoint } from "@/lib/contracts/grid-layers/grid-layer-endpoints";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { listLayerWorkers } from "@/lib/server/services/grid-layers/list-layer-workers";

export const GET = route(listLayerWorkersEndpoint, async ({ actor, params }) => {
  const workers = await listLayerWorkers(actor, params.id);
  return workers.ok ? ok({ body: { items: workers.value } }) : workers;
});
