import { covers } from "@/lib/access/scope";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { PlanBase } from "@/lib/server/boundaries/plan-base";
import { listSourceGrids } from "@/lib/server/db/queries/plans/list-source-grids";
import type { Tx } from "@/lib/server/db/tx";
import { today } from "../today";
import { planParts } from "./plan-parts";

/** What a plan begins from. */
export interface PlanSource {
  districtCode: string;
  areas: string[];
  layerId: string | null;
  basedOn: string[];
  base: PlanBase;
}

/** What is in force in the areas of a plan that is to begin; refused when one is outside of the scope or another district. */
export async function planSource(tx: Tx, areas: readonly string[], field: string): Promise<Result<PlanSource>> {
  const districtCode = areas[0]?.slice(0, 6);
  if (districtCode === undefined) return fail("plan-areas", { field });
  const distinct = areas.filter((area) => !areas.some((other) => other !== area && area.startsWith(other)));
  if (!areas.every((area) => area.startsWith(districtCode) && covers(tx.actor.scope, area))) {
    return fail("plan-areas", { field });
  }
  const grids = await listSourceGrids(tx, await planParts(tx, [...new Set(distinct)]), today());
  if (grids.length === 0) return fail("plan-areas", { field });
  return ok({
    districtCode,
    areas: [...new Set(distinct)].sort(),
    layerId: null,
    basedOn: grids.map(({ id }) => id),
    base: { cells: grids, layer: null },
  });
}
