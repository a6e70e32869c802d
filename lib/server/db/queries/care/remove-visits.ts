import type { Tx } from "../../tx";

const sql = `
delete from care_visits where district_code = $1 and household_id = $2 and ($3 = 'all' or visited_at is null)`;

/** Takes out the visit ahead, which nobody will make, or all that is on record of visits to this household. */
export const removeVisits = async (
  tx: Tx,
  { district_code, id }: { district_code: string; id: string },
  which: "ahead" | "all",
): Promise<void> => {
  await tx.run(sql, [district_code, id, which]);
};
