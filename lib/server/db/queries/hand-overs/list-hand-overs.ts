import type { Tx } from "../../tx";
import { inPart, pageOverParts, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { type HandOverRow, handOverColumns, handOverRow } from "./hand-over-row";

interface HandOverFilter {
  parts: readonly ScopePart[];
  /** Only those that nobody has acknowledged. */
  isWaiting: boolean;
  after: readonly [writtenAt: string, id: string] | undefined;
  limit: number;
}

/** Notes for areas inside the parts, the newest first. */
export function listHandOvers(tx: Tx, { parts, isWaiting, after, limit }: HandOverFilter): Promise<HandOverRow[]> {
  const statement = new Statement();
  const conditions = [
    isWaiting ? "and h.acknowledged_at is null" : "",
    after
      ? `and (h.written_at, h.id) < (${statement.value(after[0])}::timestamptz, ${statement.value(after[1])}::bigint)`
      : "",
  ].join(" ");
  const columns = { district: "h.district_code", code: "h.area_code" };
  const text = pageOverParts(
    statement,
    parts,
    (part) => `select ${handOverColumns} from hand_overs h where ${inPart(statement, part, columns)} ${conditions}`,
    { orderBy: "written_at desc, id desc", limit },
  );
  return tx.rows(text, statement.values, handOverRow);
}
