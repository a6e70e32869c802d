import { fromTopology } from "@/lib/grid/codec/from-topology";
import { toTopology } from "@/lib/grid/codec/to-topology";
import { renameCells } from "@/lib/grid/codes/rename-cells";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { raiseLayerRevision } from "@/lib/server/db/queries/layers/raise-layer-revision";
import { findPlan } from "@/lib/server/db/queries/plans/find-plan";
import type { WholePlanRow } from "@/lib/server/db/queries/plans/plan-row";
import { countGrids } from "@/lib/server/db/queries/plans/publish/count-grids";
import { extendCampaigns } from "@/lib/server/db/queries/plans/publish/extend-campaigns";
import { insertSuccessions } from "@/lib/server/db/queries/plans/publish/insert-successions";
import { moveRows } from "@/lib/server/db/queries/plans/publish/move-rows";
import { replaceGrids } from "@/lib/server/db/queries/plans/publish/replace-grids";
import { replaceUnits } from "@/lib/server/db/queries/plans/publish/replace-units";
import { sharpenNeighbours } from "@/lib/server/db/queries/plans/publish/sharpen-neighbours";
import { supersedePlans } from "@/lib/server/db/queries/plans/publish/supersede-plans";
import { setPlanStatus } from "@/lib/server/db/queries/plans/set-plan-status";
import { updateTopology } from "@/lib/server/db/queries/plans/update-topology";
import type { Tx } from "@/lib/server/db/tx";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";
import { codesGiven } from "./codes-given";
import { isOutdated } from "./is-outdated";
import { publishedCells } from "./published-cells";

/**
 * Lets a scheduled plan take effect, all of it in the transaction it is called in: grids get new versions, what retires is
 * followed by its successors, and everything on the ground that is still alive is told its grid. Closed cases keep theirs.
 * Campaigns that name what is replaced name what follows it, too.
 * @returns false when the plan is held or done by another process, or no longer fits what is in force
 */
export async function publishPlan(tx: Tx, districtCode: string, id: string, day: string): Promise<Result<boolean>> {
  const plan = await findPlan(tx, [districtCode], id, "for update skip locked");
  if (plan?.status !== "scheduled" || plan.effective_on === null || plan.effective_on > day) return ok(false);
  const at = new Date();
  const graph = fromTopology(plan.topology);
  const codes = await codesGiven(tx, plan, graph);
  if (!codes || (await isOutdated(tx, plan, plan.effective_on))) {
    await setPlanStatus(tx, plan, { status: "approved", effectiveOn: null }, at);
    await record(tx, plan, "plan.outdated", {});
    return ok(false);
  }
  const born = [...codes.values()];
  const coded = { plan, graph: renameCells(graph, codes), born };
  const counts = plan.layer
    ? await putUnitsInForce(tx, { ...coded, plan: { ...plan, layer: plan.layer } }, plan.effective_on, at)
    : await putInForce(tx, coded, plan.effective_on, at);
  await setPlanStatus(tx, plan, { status: "in_force" }, at);
  await record(tx, plan, "plan.take-effect", { effectiveOn: plan.effective_on, ...counts, born: born.length });
  return ok(true);
}

interface Coded {
  plan: WholePlanRow;
  graph: GridGraph;
  /** The codes given to grids that had none. */
  born: readonly string[];
}

async function putInForce(tx: Tx, { plan, graph, born }: Coded, day: string, at: Date) {
  const cells = publishedCells(graph);
  const { changed, replaced } = await replaceGrids(tx, plan, cells, day);
  await insertSuccessions(tx, plan, replaced, day);
  const campaigns = await extendCampaigns(tx, plan, { grids: cells.map(({ code }) => code), born, at });
  const moved = changed.length === 0 ? 0 : await tx.asPublisher((run) => moveRows(run, plan, changed, day));
  await countGrids(tx, plan, [...new Set([...changed, ...cells.map(({ code }) => code)])]);
  const sharpened = await sharpenNeighbours(tx, plan, day);
  await supersedePlans(tx, plan);
  await updateTopology(tx, plan, { topology: toTopology(graph), revision: plan.revision, at });
  return { changed: changed.length, moved, sharpened, campaigns };
}

type OfLayer = Coded & { plan: Parameters<typeof replaceUnits>[1] };

/** Units of a layer hold nothing: rows stay in their grids, and a case keeps the unit of its day. */
async function putUnitsInForce(tx: Tx, { plan, graph }: OfLayer, day: string, at: Date) {
  const changed = await replaceUnits(tx, plan, publishedCells(graph), day);
  await supersedePlans(tx, plan);
  await updateTopology(tx, plan, { topology: toTopology(graph), revision: plan.revision, at });
  return { changed: changed.length };
}

async function record(tx: Tx, plan: WholePlanRow, action: string, details: Record<string, unknown>): Promise<void> {
  const { district_code: districtCode, id } = plan;
  const tiles = plan.layer
    ? []
    : (["grids", "households", "cameras", "hazards", "checked-places", "incidents"] as const);
  for (const layer of tiles) {
    await raiseLayerRevision(tx, districtCode, layer);
  }
  for (const area of plan.areas) {
    await writeOutbox(tx, { topic: "grids", districtCode, gridCode: area, data: { plan: id, action } });
  }
  await writeAudit(tx, { action, districtCode, subjectKind: "plan", subjectId: id, details });
}
