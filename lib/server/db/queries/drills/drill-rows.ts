import { z } from "zod";
import type { Drill } from "@/lib/contracts/drills/drill-endpoints";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";

const list = `select district_code, started_at, started_by_name, note from drill_modes
where district_code = any ($1) order by started_at`;
const row = z
  .object({ district_code: z.string(), started_at: isoTime, started_by_name: z.string(), note: z.string() })
  .transform(
    ({ district_code, started_at, started_by_name, note }): Drill => ({
      districtCode: district_code,
      startedAt: started_at,
      startedBy: started_by_name,
      note,
    }),
  );

const start = `
insert into drill_modes (district_code, started_at, started_by_name, note) values ($1, $2, $3, $4)
on conflict (district_code) do nothing`;
const end = "delete from drill_modes where district_code = $1";

/** The drills that run in these districts now. */
export const listDrills = (tx: Tx, districtCodes: readonly string[]): Promise<Drill[]> =>
  tx.rows(list, [districtCodes], row);

/** @returns whether it was this call that began it */
export const insertDrill = async (tx: Tx, districtCode: string, at: Date, note: string): Promise<boolean> =>
  (await tx.run(start, [districtCode, at, tx.actor.name, note])) === 1;

/** @returns whether it was this call that ended it */
export const removeDrill = async (tx: Tx, districtCode: string): Promise<boolean> =>
  (await tx.run(end, [districtCode])) === 1;
