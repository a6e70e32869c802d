import { z } from "zod";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({
  incident_id: z.string(),
  raised_at: isoTime,
  next_at: isoTime.nullable(),
  step: z.number(),
  number: z.string(),
  description: z.string(),
  category: z.string(),
  severity: z.number(),
  grid_code: z.string(),
  is_drill: z.boolean(),
});

const MOST_ALARMS = 50;

/** Alarms that nobody has acknowledged, the most severe and oldest first. */
export function listOpenAlarms(tx: Tx, parts: readonly ScopePart[]): Promise<z.infer<typeof row>[]> {
  const statement = new Statement();
  const columns = { district: "a.district_code", code: "a.grid_code" };
  const inParts = parts.map((part) => `(${inPart(statement, part, columns)})`).join(" or ");
  return tx.rows(
    `select a.incident_id, a.raised_at, a.next_at, a.step, i.number, i.description, i.category, i.severity, i.grid_code, i.is_drill
     from incident_alarms a join incidents i on i.district_code = a.district_code and i.id = a.incident_id
     where a.acknowledged_at is null and (${inParts})
     order by i.severity desc, a.raised_at limit ${statement.value(MOST_ALARMS)}`,
    statement.values,
    row,
  );
}
