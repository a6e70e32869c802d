import type { Repair } from "@/lib/grid/codec/from-polygons";
import { toTopology } from "@/lib/grid/codec/to-topology";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { insertPlan } from "@/lib/server/db/queries/plans/insert-plan";
import type { Tx } from "@/lib/server/db/tx";

export interface Beginning {
  districtCode: string;
  name: string;
  areas: readonly string[];
  graph: GridGraph;
  /** Ids of the rows of grids that it is to replace. */
  basedOn: readonly string[];
  repairs: readonly Repair[];
}

type Begun = { id: string; revision: number; status: "draft"; repairs: number };

/** Writes a new draft down. */
export async function beginPlan(tx: Tx, { graph, ...beginning }: Beginning): Promise<Result<Begun>> {
  const { districtCode, areas, repairs, basedOn } = beginning;
  const { id, revision } = await insertPlan(tx, { ...beginning, topology: toTopology(graph) });
  await writeAudit(tx, {
    action: "plan.create",
    districtCode,
    subjectKind: "plan",
    subjectId: id,
    details: { areas, grids: basedOn.length, repairs: repairs.length },
  });
  return ok({ id, revision, status: "draft", repairs: repairs.length });
}
