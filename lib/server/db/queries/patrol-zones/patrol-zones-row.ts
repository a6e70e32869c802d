import { z } from "zod";
import { zonePlanSchema } from "@/lib/contracts/patrols/zones";
import type { ZonePlan } from "@/lib/patrol/zones/zone-plan";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";

const columns = "district_code, grid_code, plan, revision, updated_by_name, updated_at";

const row = z.object({
  district_code: z.string(),
  grid_code: z.string(),
  plan: zonePlanSchema,
  revision: z.number(),
  updated_by_name: z.string(),
  updated_at: isoTime,
});

export type PatrolZonesRow = z.infer<typeof row>;

const find = `select ${columns} from patrol_zones where district_code = $1 and grid_code = $2`;

export async function findPatrolZones(tx: Tx, gridCode: string): Promise<PatrolZonesRow | null> {
  const [found] = await tx.rows(find, [gridCode.slice(0, 6), gridCode], row);
  return found ?? null;
}

// Of two who begin one at once the second finds the row, and the condition keeps it as it is.
const write = `
insert into patrol_zones (district_code, grid_code, plan, updated_by_name) values ($1, $2, $3::jsonb, $4)
on conflict (district_code, grid_code) do update
  set plan = excluded.plan, updated_by_name = excluded.updated_by_name, revision = patrol_zones.revision + 1, updated_at = now()
  where patrol_zones.revision = $5
returning ${columns}`;

/** Writes the layout on the revision that was seen (0 = there was none); null when somebody else's change came first. */
export async function writePatrolZones(
  tx: Tx,
  { gridCode, plan, revision }: { gridCode: string; plan: ZonePlan; revision: number },
): Promise<PatrolZonesRow | null> {
  const values = [gridCode.slice(0, 6), gridCode, JSON.stringify(plan), tx.actor.name, revision];
  const [written] = await tx.rows(write, values, row);
  return written ?? null;
}
