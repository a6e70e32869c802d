import type { ClientBase } from "pg";

/**
 * The usual departments stand above the districts, at the city; where another city or a district has their codes already,
 * they are made for the district alone, its code behind theirs (queries/dispatch/find-responsibility knows both).
 */
const usual = `
insert into departments (code, name, name_en, area_code)
select case when taken then e.code || '-' || $1 else e.code end, e.name, e.name_en, case when taken then $1 else left($1, 4) end
from dictionary_entries e, lateral (select exists (select from departments d where d.code = e.code) as taken) t
where e.dictionary = 'department' and e.valid_to is null
  and not exists (select from departments d where $1 ^@ d.area_code)
on conflict (code) do nothing`;

/** Where a case goes that has no owner: each street's station (属地兜底). */
const stations = `
insert into departments (code, name, name_en, area_code)
select 'station-' || a.code, a.name || '应急站', a.name_en || ' Emergency Station', a.code
from areas a where a.level = 'street' and a.parent_code = $1 and not exists (select from departments d where d.area_code = a.code)
on conflict (code) do nothing`;

/** Gives a district that has no departments the usual ones, and every street its station. @returns how many were added */
export async function foundDepartments(client: ClientBase, districtCode: string): Promise<number> {
  const added = [await client.query(usual, [districtCode]), await client.query(stations, [districtCode])];
  return added.reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0);
}
