import type { LaidZones } from "@/lib/contracts/patrols/zones";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { zoneFaults } from "@/lib/patrol/zones/zone-faults";
import { zoneLines } from "@/lib/patrol/zones/zone-lines";
import { findGridRings } from "@/lib/server/db/queries/grids/find-grid-rings";
import { listRoadsOfGrid } from "@/lib/server/db/queries/patrols/list-roads-of-grid";
import type { Tx } from "@/lib/server/db/tx";
import { today } from "../today";

/** A layout as it lies on today's streets and in today's grid. 404 where there is no such grid in the scope. */
export async function layZones(tx: Tx, gridCode: string, plan: LaidZones["plan"]): Promise<Result<LaidZones>> {
  const day = today();
  const grid = await findGridRings(tx, gridCode, day);
  if (grid.length === 0) return fail("not-found", { field: "code" });
  const laid = zoneLines(await listRoadsOfGrid(tx, gridCode, day), plan.lines);
  return ok({ gridCode, grid, plan, laid, faults: zoneFaults(plan, { laid, grid }) });
}
