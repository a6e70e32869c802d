import { z } from "zod";
import { householdRow } from "../households/household-row";

export const careVisitRow = householdRow.extend({
  visit_id: z.string(),
  due_on: z.string(),
  visit_days: z.number().nullable(),
  visited: z.boolean(),
});

export type CareVisitRow = z.infer<typeof careVisitRow>;

/** A visit with its household and the address of the building. */
export const careVisitSelect = `
select v.id as visit_id, v.due_on::text, v.visited_at is not null as visited, h.visit_days, h.district_code, h.id, h.grid_code,
  h.building_id, b.address, h.stairwell, h.floor, h.room, h.tenancy, h.contact, h.age_0_6, h.age_7_17, h.age_18_59, h.age_60_79,
  h.age_80_up, h.care_needs, h.care_consent_on::text, h.last_visit_on::text, h.purpose, h.retention_class, h.revision
from care_visits v
join households h on h.district_code = v.district_code and h.id = v.household_id
join buildings b on b.district_code = h.district_code and b.id = h.building_id`;
