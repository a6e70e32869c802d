import type { ImportContext } from "../import-context";

/**
 * Gives every staged row without a number the next one of its day (`2026-1122-0347`; hazards with a leading H), from the
 * counters that new cases use, so that later cases go on behind the imported ones.
 */
export async function takeNumbers(
  { client, districtCode }: ImportContext,
  kind: "incident" | "hazard",
  timeField: string,
): Promise<void> {
  const day = `((fields->>'${timeField}')::timestamptz at time zone 'Asia/Shanghai')::date`;
  await client.query(
    `with counted as (
       select ${day} as day, count(*)::int as rows from staged where not fields ? 'number' group by 1
     ), taken as (
       insert into number_counters (district_code, kind, day, last) select $1, $2, day, rows from counted
       on conflict (district_code, kind, day) do update set last = number_counters.last + excluded.last returning day, last
     ), placed as (
       select staged.ctid as row, ${day} as day, row_number() over (partition by ${day} order by nr) as nth from staged where not fields ? 'number'
     ), numbered as (
       select row, day, (taken.last - counted.rows + placed.nth)::text as serial from placed join counted using (day) join taken using (day)
     )
     -- lpad also cuts what is longer
     update staged set fields = fields || jsonb_build_object('number',
       $3 || to_char(day, 'YYYY-MMDD-') || lpad(serial, greatest(4, length(serial)), '0'))
     from numbered where staged.ctid = numbered.row`,
    [districtCode, kind, kind === "hazard" ? "H" : ""],
  );
}
