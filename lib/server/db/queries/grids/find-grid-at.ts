import { z } from "zod";
import type { Position } from "@/lib/contracts/fields";
import type { Tx } from "../../tx";

const sql = `
select district_code, code from grids
where ST_Covers(geom, ST_SetSRID(ST_MakePoint($1, $2), 4326)) and validity @> $3::date and code ^@ any ($4)
order by code limit 1`;

const row = z.object({ district_code: z.string(), code: z.string() });

/** The grid in force on a day that a position lies in, inside the actor's scope. On a shared border the lower code has it. */
export async function findGridAt(
  tx: Tx,
  position: Position,
  day: string,
): Promise<{ districtCode: string; gridCode: string } | null> {
  const [found] = await tx.rows(sql, [...position, day, tx.actor.scope], row);
  return found ? { districtCode: found.district_code, gridCode: found.code } : null;
}
