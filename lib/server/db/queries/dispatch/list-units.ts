import { z } from "zod";
import { type UnitKind, unitKinds } from "@/lib/incidents/dispatch/unit-kind";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import { lngLat } from "../lng-lat";

const sql = `
select u.id, u.kind, u.name, u.name_en, u.area_code, u.department_code, u.user_id, u.skills, u.active,
  u.revision as entry_revision, c.at as checked_in_at,
  ${lngLat("c.position")},
  coalesce((select jsonb_agg(jsonb_build_object('id', s.id::text, 'name', s.name, 'weekdays', s.weekdays,
      'fromMinute', s.from_minute, 'toMinute', s.to_minute, 'validFrom', s.valid_from, 'validTo', s.valid_to) order by s.id)
    from duty_shifts s where s.district_code = u.district_code and s.unit_id = u.id), '[]') as shifts,
  coalesce((select max(s.id) from duty_shifts s where s.district_code = u.district_code and s.unit_id = u.id), 0)::int as revision
from units u left join unit_check_ins c on c.district_code = u.district_code and c.unit_id = u.id
where u.district_code = any ($1) and (u.active or $3)
  and (cardinality($2::text[]) = 0 or u.area_code ^@ any ($2) or exists (select from unnest($2::text[]) part where part ^@ u.area_code))
order by u.district_code, u.id`;

const shift = z.object({
  id: z.string(),
  name: z.string(),
  weekdays: z.string(),
  fromMinute: z.number(),
  toMinute: z.number(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
});

const row = z
  .object({
    id: z.string(),
    kind: z.enum(unitKinds),
    name: z.string(),
    name_en: z.string(),
    area_code: z.string(),
    department_code: z.string().nullable(),
    user_id: z.string().nullable(),
    skills: z.array(z.string()),
    active: z.boolean(),
    entry_revision: z.number(),
    checked_in_at: isoTime.nullable(),
    lng: z.number().nullable(),
    lat: z.number().nullable(),
    shifts: z.array(shift),
    /** Of the roster: shifts are written anew with every change, so their greatest id tells one from the next. */
    revision: z.number(),
  })
  .transform(({ lng, lat, ...unit }) => ({
    id: unit.id,
    kind: unit.kind satisfies UnitKind,
    name: unit.name,
    nameEn: unit.name_en,
    areaCode: unit.area_code,
    departmentCode: unit.department_code,
    userId: unit.user_id,
    skills: unit.skills,
    active: unit.active,
    entryRevision: unit.entry_revision,
    checkedInAt: unit.checked_in_at,
    position: lng === null || lat === null ? null : ([lng, lat] as [number, number]),
    shifts: unit.shifts,
    revision: unit.revision,
  }));

export type Unit = z.infer<typeof row>;

/** Units of these districts whose area lies in, or reaches over, one of the parts (all of the districts without parts). */
export const listUnits = (
  tx: Tx,
  districtCodes: readonly string[],
  parts: readonly string[],
  { withRetired = false }: { withRetired?: boolean } = {},
): Promise<Unit[]> => tx.rows(sql, [districtCodes, parts, withRetired], row);
