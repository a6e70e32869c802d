import { z } from "zod";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";

const sql = `select status, done, total, began_at, ended_at from coverage_runs
where district_code = any ($1) order by (status = 'running') desc, began_at limit 1`;

const row = z.object({
  status: z.enum(["running", "done", "failed"]),
  done: z.int(),
  total: z.int(),
  began_at: isoTime,
  ended_at: isoTime.nullable(),
});

/** The run that still goes on, or else the oldest figures. */
export async function findCoverageRun(
  tx: Tx,
  districtCodes: readonly string[],
): Promise<z.infer<typeof row> | undefined> {
  const [found] = await tx.rows(sql, [districtCodes], row);
  return found;
}
