import { z } from "zod";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import { type Door, doorStateSchema } from "./door";
import { movedSchema } from "./move-history";

/** What taking back needs: both doors as they were; null: the door was made by the change. */
const doorBefore = z
  .object({ state: doorStateSchema, purgeOn: z.string().nullable(), visitOn: z.string().nullable() })
  .nullable();
const beforeSchema = z.object({ household: doorBefore, other: doorBefore, moved: movedSchema });

export type ChangeBefore = z.infer<typeof beforeSchema>;

const columns = `district_code, id, kind, household_id, other_id, at, by_name, revision, other_revision, before`;

const changeRow = z.object({
  district_code: z.string(),
  id: z.string(),
  kind: z.enum(["new", "merge", "split"]),
  household_id: z.string(),
  other_id: z.string().nullable(),
  at: isoTime,
  by_name: z.string(),
  revision: z.int(),
  other_revision: z.int().nullable(),
  before: beforeSchema.nullable(),
});

export type HouseholdChangeRow = z.infer<typeof changeRow>;

/** For so long a change can be taken back. */
export const UNDO_DAYS = 7;
const MOST = 50;
const open = `before is not null and undone_at is null and at > now() - interval '${UNDO_DAYS} days'`;

const insert = `
insert into household_changes (district_code, kind, household_id, other_id, grid_code, at, by_user_id, by_name, revision, other_revision, before)
values ($1, $2, $3, $4, $5, now(), $6, $7, $8, $9, $10::jsonb) returning ${columns}`;

/** Keeps what was changed; both doors have been written once since they were read. */
export async function insertHouseholdChange(
  tx: Tx,
  kind: HouseholdChangeRow["kind"],
  { household, other, before }: { household: Door; other: Door | null; before: ChangeBefore },
): Promise<HouseholdChangeRow> {
  const { district_code, id, grid_code, revision } = household;
  const { userId, name } = tx.actor;
  const now = [revision + 1, other ? other.revision + 1 : null];
  const values = [district_code, kind, id, other?.id ?? null, grid_code, userId, name, ...now, JSON.stringify(before)];
  const [row] = await tx.rows(insert, values, changeRow);
  if (!row) throw new Error("insert returned no change");
  return row;
}

const list = `select ${columns} from household_changes
where grid_code ^@ any ($1) and ($2::text is null or grid_code = $2) and ${open} order by at desc, id desc limit ${MOST}`;

/** Changes in the actor's grids that can still be taken back, newest first. */
export const listHouseholdChanges = (tx: Tx, grid: string | undefined): Promise<HouseholdChangeRow[]> =>
  tx.rows(list, [tx.actor.scope, grid ?? null], changeRow);

const find = `select ${columns} from household_changes
where district_code = any ($1) and id = $2 and grid_code ^@ any ($3) and undone_at is null for update`;

export async function findHouseholdChange(
  tx: Tx,
  districtCodes: readonly string[],
  id: string,
): Promise<HouseholdChangeRow | null> {
  const [row] = await tx.rows(find, [districtCodes, id, tx.actor.scope], changeRow);
  return row ?? null;
}

const undone = "update household_changes set undone_at = now(), before = null where district_code = $1 and id = $2";

export const markUndone = async (tx: Tx, { district_code, id }: HouseholdChangeRow): Promise<void> => {
  await tx.run(undone, [district_code, id]);
};

const forget = `
update household_changes set before = null where district_code = $1 and (household_id = $2 or other_id = $2) and before is not null`;

/** Nothing of a household as it was is kept once it was changed, left or removed: no change before that is taken back. */
export const forgetChanges = async (
  tx: Tx,
  { district_code, id }: { district_code: string; id: string },
): Promise<void> => {
  await tx.run(forget, [district_code, id]);
};

const origins = `
select case when kind = 'merge' then other_id else household_id end as id, at from household_changes
where district_code = $1 and undone_at is null
  and ((kind = 'merge' and household_id = $2 and other_id is not null) or (kind = 'split' and other_id = $2))
  and at <= $3::timestamptz`;
const originRow = z.object({ id: z.string(), at: isoTime });

/** Doors that people of a household came from until a moment, and when: what was looked at there was looked at of them. */
export const listOrigins = (tx: Tx, { district_code, id }: { district_code: string; id: string }, until: string) =>
  tx.rows(origins, [district_code, id, until], originRow);
