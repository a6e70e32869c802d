import type { Tx } from "../../tx";

const sql = `
insert into care_visits (district_code, household_id, grid_code, due_on) values ($1, $2, $3, $4)
on conflict (district_code, household_id) where visited_at is null do update set due_on = excluded.due_on`;

/** Puts the household's one visit ahead into the calendar, or moves it. */
export const planNextVisit = async (
  tx: Tx,
  household: { district_code: string; id: string; grid_code: string },
  dueOn: string,
): Promise<void> => {
  await tx.run(sql, [household.district_code, household.id, household.grid_code, dueOn]);
};
