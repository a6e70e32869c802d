import type { Tx } from "../../tx";

export interface HouseholdChange {
  tenancy: "owner" | "rental" | "vacant";
  ages: { to6: number; to17: number; to59: number; to79: number; over79: number };
  /** Sealed, with its blind indexes. */
  contact: { sealed: Uint8Array; phoneHash: Uint8Array | null; idNumberHash: Uint8Array | null } | null;
}

const sql = `
update households set tenancy = $4, age_0_6 = $5, age_7_17 = $6, age_18_59 = $7, age_60_79 = $8, age_80_up = $9,
  contact = $10, phone_hash = $11, id_number_hash = $12,
  care_needs = case when $4 = 'vacant' then '{}' else care_needs end,
  care_consent_on = case when $4 = 'vacant' then null else care_consent_on end,
  visit_days = case when $4 = 'vacant' then null else visit_days end,
  last_visit_on = case when $4 = 'vacant' then null else last_visit_on end,
  revision = revision + 1, updated_at = now()
where district_code = $1 and id = $2 and revision = $3`;

/** @returns false when somebody changed the household first */
export async function updateHousehold(
  tx: Tx,
  { district_code, id, revision }: { district_code: string; id: string; revision: number },
  { tenancy, ages, contact }: HouseholdChange,
): Promise<boolean> {
  const { to6, to17, to59, to79, over79 } = ages;
  const values = [to6, to17, to59, to79, over79, contact?.sealed, contact?.phoneHash, contact?.idNumberHash];
  return (await tx.run(sql, [district_code, id, revision, tenancy, ...values])) === 1;
}
