import { z } from "zod";
import type { Position } from "@/lib/contracts/fields";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import type { PlanRow } from "./plan-row";

const row = z.object({
  id: z.string(),
  lng: z.number().nullable(),
  lat: z.number().nullable(),
  text: z.string(),
  made_by_name: z.string().nullable(),
  made_at: isoTime,
});

export type PlanCommentRow = z.infer<typeof row>;

const columns = `id::text as id, ST_X(position) as lng, ST_Y(position) as lat, text, made_at,
  (select name from user_directory u where u.id = made_by) as made_by_name`;

const select = `select ${columns} from plan_comments where district_code = $1 and plan_id = $2 order by id`;

export const listPlanComments = (tx: Tx, plan: PlanRow): Promise<PlanCommentRow[]> =>
  tx.rows(select, [plan.district_code, plan.id], row);

const insert = `
insert into plan_comments (district_code, plan_id, position, text, made_by)
values ($1, $2, case when $3::float8 is null then null else ST_SetSRID(ST_MakePoint($3, $4), 4326) end, $5, $6)
returning ${columns}`;

export async function insertPlanComment(
  tx: Tx,
  plan: PlanRow,
  { text, position }: { text: string; position?: Position | undefined },
): Promise<PlanCommentRow> {
  const [lng, lat] = position ?? [null, null];
  const [made] = await tx.rows(insert, [plan.district_code, plan.id, lng, lat, text, tx.actor.userId], row);
  if (!made) throw new Error("the comment was not written");
  return made;
}
