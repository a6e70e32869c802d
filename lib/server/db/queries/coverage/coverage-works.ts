import { z } from "zod";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

/** A briefing or a scenario. */
export type WorkKind = "briefing" | "scenario";

const MOST_LISTED = 200;

const row = z.object({
  district_code: z.string(),
  id: z.string(),
  area_code: z.string(),
  name: z.string(),
  content: z.unknown(),
  made_by: z.string(),
  made_by_name: z.string(),
  revision: z.int(),
  updated_at: isoTime,
});

export type CoverageWorkRow = z.infer<typeof row>;

const columns = "district_code, id::text as id, area_code, name, content, made_by, made_by_name, revision, updated_at";

/** The newest first. */
export function listCoverageWorks(tx: Tx, kind: WorkKind, parts: readonly ScopePart[]): Promise<CoverageWorkRow[]> {
  const statement = new Statement();
  const codes = { district: "district_code", code: "area_code" };
  const inParts = parts.map((part) => `(${inPart(statement, part, codes)})`).join(" or ");
  const text = `select ${columns} from coverage_works where (${inParts}) and kind = ${statement.value(kind)}
order by updated_at desc, id desc limit ${MOST_LISTED}`;
  return tx.rows(text, statement.values, row);
}

const find = `select ${columns} from coverage_works where district_code = any ($1) and kind = $2 and id = $3`;

export async function findCoverageWork(
  tx: Tx,
  kind: WorkKind,
  districtCodes: readonly string[],
  id: string,
): Promise<CoverageWorkRow | null> {
  return (await tx.rows(find, [districtCodes, kind, id], row))[0] ?? null;
}

const insert = `
insert into coverage_works (district_code, kind, area_code, name, content, made_by, made_by_name, updated_at)
values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${columns}`;

export async function insertCoverageWork(
  tx: Tx,
  work: { kind: WorkKind; areaCode: string; name: string; content: unknown },
): Promise<CoverageWorkRow> {
  const { kind, areaCode, name, content } = work;
  const { userId, name: maker } = tx.actor;
  const values = [areaCode.slice(0, 6), kind, areaCode, name, JSON.stringify(content), userId, maker, new Date()];
  const [made] = await tx.rows(insert, values, row);
  if (!made) throw new Error("the coverage work was not written");
  return made;
}

const update = `
update coverage_works set name = $4, content = $5, updated_at = $6, revision = revision + 1
where district_code = $1 and id = $2 and revision = $3 returning ${columns}`;

/** null when somebody was quicker. */
export async function updateCoverageWork(
  tx: Tx,
  { district_code, id, revision }: CoverageWorkRow,
  { name, content }: { name: string; content: unknown },
): Promise<CoverageWorkRow | null> {
  const values = [district_code, id, revision, name, JSON.stringify(content), new Date()];
  return (await tx.rows(update, values, row))[0] ?? null;
}

const remove = "delete from coverage_works where district_code = $1 and id = $2";

export const removeCoverageWork = (tx: Tx, { district_code, id }: CoverageWorkRow): Promise<number> =>
  tx.run(remove, [district_code, id]);
