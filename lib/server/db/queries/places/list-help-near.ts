import { z } from "zod";
import { helpKinds } from "@/lib/contracts/places/place-at-endpoint";
import type { Tx } from "../../tx";
import { type NearPoint, nearPoint } from "./near-point";

const MOST_OF_A_KIND = 2;

const sql = `
select kind, name, name_en, metres from (
  select kind, name, name_en, ${nearPoint.metres},
    row_number() over (partition by kind order by st_distance(position::geography, p.at::geography)) as place
  from places, ${nearPoint.from} where ${nearPoint.within} and kind = any ($5)) near
where place <= ${MOST_OF_A_KIND} order by metres`;

const row = z.object({ kind: z.enum(helpKinds), name: z.string(), name_en: z.string(), metres: z.number() });

/** Hydrants and the like around a point, nearest first. */
export async function listHelpNear(tx: Tx, near: NearPoint) {
  const rows = await tx.rows(sql, [...nearPoint.values(near), helpKinds], row);
  return rows.map(({ kind, name, name_en, metres }) => ({ kind, name, nameEn: name_en, metres: Math.round(metres) }));
}
