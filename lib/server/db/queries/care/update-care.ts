import type { Tx } from "../../tx";

interface Care {
  needs: readonly string[];
  consentOn: string | null;
  visitDays: number | null;
}

const sql = `
update households set care_needs = $4, care_consent_on = $5, visit_days = $6, revision = revision + 1, updated_at = now()
where district_code = $1 and id = $2 and revision = $3`;

/** Writes what was agreed. @returns false when somebody changed the household first */
export async function updateCare(
  tx: Tx,
  { district_code, id, revision }: { district_code: string; id: string; revision: number },
  { needs, consentOn, visitDays }: Care,
): Promise<boolean> {
  return (await tx.run(sql, [district_code, id, revision, needs, consentOn, visitDays])) === 1;
}
