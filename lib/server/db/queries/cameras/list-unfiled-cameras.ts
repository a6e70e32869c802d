import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  grid_code: z.string(),
  owner: z.string(),
  in_use_since: z.string(),
  days_in_use: z.number(),
  sign_posted: z.boolean(),
});

export type UnfiledCameraRow = z.infer<typeof row>;

/** Cameras that were put to use more than `graceDays` before a day and have no filing number, the longest first. */
export function listUnfiledCameras(
  tx: Tx,
  parts: readonly ScopePart[],
  { day, graceDays, limit }: { day: string; graceDays: number; limit: number },
): Promise<UnfiledCameraRow[]> {
  const statement = new Statement();
  const inParts = parts.map((part) => `(${inPart(statement, part)})`).join(" or ");
  const at = statement.value(day);
  const text = `
select id, code, name, grid_code, owner, in_use_since::text, (${at}::date - in_use_since) as days_in_use, sign_posted
from cameras
where (${inParts}) and filing_number is null and in_use_since < ${at}::date - ${statement.value(graceDays)}::int
order by in_use_since, id limit ${statement.value(limit)}`;
  return tx.rows(text, statement.values, row);
}
