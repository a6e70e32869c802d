import { z } from "zod";
import { extensionSchema } from "@/lib/contracts/incidents/incident";
import type { ClockEvent } from "@/lib/incidents/case-clock";
import type { TimeLimit } from "@/lib/incidents/deadline";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import type { Tx } from "../../tx";
import type { IncidentRow } from "./incident-row";

const sql = `
select action, to_status, at, data->'extension' as extension, (data->>'step')::int as step
from incident_timeline where district_code = $1 and incident_id = $2 order by seq`;

const row = z.object({
  action: z.string(),
  to_status: z.enum(incidentStatuses),
  at: z.date(),
  extension: extensionSchema.nullable(),
  step: z.int().nullable(),
});

/** An entry of the timeline as the clock of the case sees it; `asked` is the time that was asked for with it. */
export type TimedEvent = ClockEvent & { asked: TimeLimit | null };

export async function listClockEvents(
  tx: Tx,
  incident: Pick<IncidentRow, "district_code" | "id">,
): Promise<TimedEvent[]> {
  const found = await tx.rows(sql, [incident.district_code, incident.id], row);
  return found.map(({ action, to_status: to, at, extension, step }) => ({
    action,
    to,
    at: at.getTime(),
    granted: action === "grant-extension" ? (extension ?? undefined) : undefined,
    asked: action === "request-extension" ? extension : null,
    step: action === "reach-milestone" ? (step ?? undefined) : undefined,
  }));
}
