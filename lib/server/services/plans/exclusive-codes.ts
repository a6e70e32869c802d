import { listBaseGrids } from "@/lib/server/db/queries/plans/list-base-grids";
import type { WholePlanRow } from "@/lib/server/db/queries/plans/plan-row";
import type { Tx } from "@/lib/server/db/tx";

/** The plan's grids of one holder's ground: a park, a market, a campus. No target of households is theirs. */
export async function exclusiveCodes(tx: Tx, plan: WholePlanRow): Promise<ReadonlySet<string>> {
  const base = await listBaseGrids(tx, plan);
  return new Set(base.filter(({ kind }) => kind === "exclusive").map(({ code }) => code));
}
