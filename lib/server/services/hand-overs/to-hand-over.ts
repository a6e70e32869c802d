import type { HandOver, HandOverSummary } from "@/lib/contracts/hand-overs/hand-over";
import { handOverRights } from "@/lib/incidents/hand-over/hand-over-rights";
import { areaOfScopeRow, areasOfScopeSql } from "@/lib/server/db/queries/areas/areas-of-scope";
import type { HandOverRow } from "@/lib/server/db/queries/hand-overs/hand-over-row";
import { listWatchedCases } from "@/lib/server/db/queries/hand-overs/watched-cases";
import type { Tx } from "@/lib/server/db/tx";
import { namesOf } from "../wall/wall-sums";

/** Notes as the list tells of them, with the names of their areas. */
export async function toSummaries(tx: Tx, rows: readonly HandOverRow[]): Promise<Map<HandOverRow, HandOverSummary>> {
  const codes = [...new Set(rows.map(({ area_code }) => area_code))];
  const nameOf = namesOf(codes.length === 0 ? [] : await tx.rows(areasOfScopeSql, [codes], areaOfScopeRow));
  return new Map(
    rows.map((row) => {
      const area = nameOf(row.area_code);
      const rights = handOverRights(
        { writtenBy: row.written_by, acknowledgedAt: row.acknowledged_at },
        tx.actor.userId,
      );
      const summary: HandOverSummary = {
        id: row.id,
        areaCode: row.area_code,
        areaName: area.name,
        areaNameEn: area.nameEn,
        shift: row.shift,
        writtenAt: row.written_at,
        writtenBy: row.written_by_name,
        changedAt: row.changed_at,
        acknowledgedAt: row.acknowledged_at,
        acknowledgedBy: row.acknowledged_name,
        open: row.facts.total.open,
        late: row.facts.total.late,
        watching: row.watching,
        mayAmend: rights.amend,
        mayAcknowledge: rights.acknowledge,
        revision: row.revision,
      };
      return [row, summary];
    }),
  );
}

/** A note with its facts, its words and the cases to watch as they stand now. */
export async function toHandOver(tx: Tx, row: HandOverRow): Promise<HandOver> {
  const summary = (await toSummaries(tx, [row])).get(row);
  if (!summary) throw new Error(`hand-over ${row.id} has no summary`);
  return { ...summary, text: row.text, facts: row.facts, watched: await listWatchedCases(tx, row) };
}
