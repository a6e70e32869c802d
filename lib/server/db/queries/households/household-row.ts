import { z } from "zod";

/** Households with the address of their building. */
export const householdSelect = `
select h.district_code, h.id, h.grid_code, h.building_id, b.address, h.stairwell, h.floor, h.room, h.tenancy, h.contact,
  h.age_0_6, h.age_7_17, h.age_18_59, h.age_60_79, h.age_80_up, h.care_needs, h.care_consent_on::text,
  h.last_visit_on::text, h.purpose, h.retention_class, h.revision
from households h join buildings b on b.district_code = h.district_code and b.id = h.building_id`;

/** Where the row's place stands in the statement, for the scope condition. */
export const householdPlace = { district: "h.district_code", code: "h.grid_code" };

export const householdRow = z.object({
  district_code: z.string(),
  id: z.string(),
  grid_code: z.string(),
  building_id: z.string(),
  address: z.string(),
  stairwell: z.number(),
  floor: z.number(),
  room: z.string(),
  tenancy: z.enum(["owner", "rental", "vacant"]),
  /** Sealed. */
  contact: z.instanceof(Uint8Array).nullable(),
  age_0_6: z.number(),
  age_7_17: z.number(),
  age_18_59: z.number(),
  age_60_79: z.number(),
  age_80_up: z.number(),
  care_needs: z.array(z.string()),
  care_consent_on: z.string().nullable(),
  last_visit_on: z.string().nullable(),
  purpose: z.string(),
  retention_class: z.string(),
  revision: z.number(),
});

export type HouseholdRow = z.infer<typeof householdRow>;
