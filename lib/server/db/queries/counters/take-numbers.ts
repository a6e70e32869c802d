import { z } from "zod";
import { systemPool } from "../../pool";

const sql = `
insert into number_counters (district_code, kind, day, last) values ($1, $2, $3, $4)
on conflict (district_code, kind, day) do update set last = number_counters.last + excluded.last
returning last`;

const row = z.object({ last: z.number() });

/** Takes `count` consecutive serial numbers of a day; gives the first. */
export async function takeNumbers(
  { districtCode, kind, day }: { districtCode: string; kind: "incident" | "hazard"; day: string },
  count: number,
): Promise<number> {
  const { rows } = await systemPool().query(sql, [districtCode, kind, day, count]);
  return row.parse(rows[0]).last - count + 1;
}
