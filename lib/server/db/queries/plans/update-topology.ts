import type { Topology } from "@/lib/grid/codec/topology";
import type { Tx } from "../../tx";
import type { PlanRow } from "./plan-row";

const sql = `
update plans set topology = $3, revision = $4, updated_at = $5 where district_code = $1 and id = $2`;

/** The plan must be locked. */
export async function updateTopology(
  tx: Tx,
  plan: PlanRow,
  after: { topology: Topology; revision: number; at: Date },
): Promise<void> {
  await tx.run(sql, [plan.district_code, plan.id, JSON.stringify(after.topology), after.revision, after.at]);
}
