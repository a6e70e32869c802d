import type { Tx } from "../../tx";

const sql = `
update households set contact = null, phone_hash = null, id_number_hash = null, care_needs = '{}', care_consent_on = null,
  visit_days = null, last_visit_on = null, purge_on = $3, revision = revision + 1, updated_at = now()
where district_code = $1 and id = $2`;

/** Takes out at once what tells of persons; the row itself goes with the next removal, which leaves a receipt. */
export const forgetHousehold = async (
  tx: Tx,
  { district_code, id }: { district_code: string; id: string },
  day: string,
): Promise<void> => {
  await tx.run(sql, [district_code, id, day]);
};
