import { z } from "zod";
import type { Tx } from "../../tx";

const sql = `
select id::text as id from plans
where district_code = $1 and status = 'scheduled' and effective_on <= $2::date order by effective_on, id`;

const row = z.object({ id: z.string() });

/** Scheduled plans whose day has come. */
export const listDuePlans = async (tx: Tx, districtCode: string, day: string): Promise<string[]> =>
  (await tx.rows(sql, [districtCode, day], row)).map(({ id }) => id);
