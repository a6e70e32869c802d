import { z } from "zod";
import type { Tx } from "../../tx";
import type { PlanRow } from "./plan-row";

/** Browsers call four times as often. Rows of those who have gone wait for `forget-presence` to remove them. */
const GONE_AFTER = "interval '1 minute'";

const upsert = `
insert into plan_presence (district_code, plan_id, user_id, seen_at) values ($1, $2, $3, now())
on conflict (district_code, plan_id, user_id) do update set seen_at = now()`;

const others = `
select u.name from plan_presence p join user_directory u on u.id = p.user_id
where p.district_code = $1 and p.plan_id = $2 and p.user_id <> $3 and p.seen_at >= now() - ${GONE_AFTER} order by u.name`;

const row = z.object({ name: z.string() });

/** Notes that the actor has the plan open, and tells who else is there. */
export async function meetAtPlan(tx: Tx, plan: PlanRow): Promise<string[]> {
  const [place, me] = [[plan.district_code, plan.id], tx.actor.userId];
  await tx.run(upsert, [...place, me]);
  return (await tx.rows(others, [...place, me], row)).map(({ name }) => name);
}
