import type { Tx } from "../../tx";

const sql = `
update care_visits set visited_at = now(), visitor_user_id = $3, visitor_name = $4, outcome = 'declined'
where district_code = $1 and household_id = $2 and visited_at is null`;

/** The household wants no more visits: what was ahead is closed as declined. */
export const endVisitsAhead = async (tx: Tx, household: { district_code: string; id: string }): Promise<void> => {
  await tx.run(sql, [household.district_code, household.id, tx.actor.userId, tx.actor.name]);
};
