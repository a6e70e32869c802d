import type { HouseholdRecord } from "@/lib/households/household-view";
import { openContact } from "@/lib/server/crypto/contact";
import type { HouseholdRow } from "@/lib/server/db/queries/households/household-row";

/** The record with its contact opened. It leaves the server masked, or revealed and audited. */
export const householdRecord = (row: HouseholdRow): HouseholdRecord => ({
  id: row.id,
  gridCode: row.grid_code,
  buildingId: row.building_id,
  address: row.address,
  stairwell: row.stairwell,
  floor: row.floor,
  room: row.room,
  tenancy: row.tenancy,
  contact: row.contact && openContact(row.contact, { districtCode: row.district_code, purpose: "household" }),
  ages: {
    to6: row.age_0_6,
    to17: row.age_7_17,
    to59: row.age_18_59,
    to79: row.age_60_79,
    over79: row.age_80_up,
  },
  careNeeds: row.care_needs,
  careConsentOn: row.care_consent_on,
  lastVisitOn: row.last_visit_on,
  purpose: row.purpose,
  retentionClass: row.retention_class,
  revision: row.revision,
});
