import type { ClientBase } from "pg";
import { withIndexesAfter } from "@/geodata/load/with-indexes-after";

/** The district of the demo has so many of the cases, seven made beside it share the rest. */
const OWN_CASES = 1_000_000;
const OTHER_DISTRICTS = ["990111", "990112", "990113", "990114", "990115", "990116", "990117"];
const CASES_EACH = 290_000;
/** One lies east of the other. */
const DISTRICT_DEGREES = 0.4;

const columns = `category, severity, source, description, address, department_code, assignee_user_id, assignee_name,
  handled_by, reported_by, photo_required, revision, rules_on, responded_in_time, dispatches, returns, reworks, extensions, assisting`;
const moved = ["reported_at", "registered_at", "due_at", "due_from", "handle_due_at", "handled_at"];

const district = "insert into areas (code, parent_code, level, name, name_en) values ($1, '9901', 'district', $1, $1)";

/**
 * Copies of the demo's cases, each set half a year before the last. What is open stays so in the first copy of a district
 * alone: nobody has ten years' cases in hand.
 */
const copies = `
insert into incidents (district_code, number, grid_code, position, status, closed_at, updated_at, ${moved.join(", ")}, ${columns})
select $1, 'bench' || n || '-' || number, $1 || substr(grid_code, 7), ST_Translate(position, $4, 0),
  case when closed_at is null and n > $3 then 'closed' else status end,
  case when closed_at is null and n > $3 then reported_at + interval '2 days' else closed_at end - n * interval '180 days',
  updated_at - n * interval '180 days',
  ${moved.map((column) => `${column} - n * interval '180 days'`).join(", ")}, ${columns}
from incidents, generate_series($3::int, 40) n
where district_code = '990102' and number not like 'bench%'
order by n, id
limit $2 - (select count(*) from incidents where district_code = $1)`;

/** Fills the demo database up to the cases of a city: three millions in eight districts, a million of them in one. */
export async function fillCityTier(owner: ClientBase): Promise<void> {
  await withIndexesAfter(owner, "incidents", async () => {
    await owner.query(copies, ["990102", OWN_CASES, 1, 0]);
    for (const [index, code] of OTHER_DISTRICTS.entries()) {
      await owner.query(district, [code]);
      await owner.query(copies, [code, CASES_EACH, 0, (index + 1) * DISTRICT_DEGREES]);
    }
  });
  await owner.query("vacuum (analyze) incidents");
}
