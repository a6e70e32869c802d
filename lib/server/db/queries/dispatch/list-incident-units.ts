import { z } from "zod";
import { suggestionReasonSchema } from "@/lib/contracts/incidents/suggestion-reason";
import { dispatchKinds } from "@/lib/incidents/dispatch/dispatch-kind";
import type { Tx } from "../../tx";
import type { IncidentRow } from "../incidents/incident-row";
import { isoTime } from "../iso-time";

const sql = `
select department_code, user_id, name, part, kind, called_at, called_by_name, arrived_at, released_at, why
from incident_units where district_code = $1 and incident_id = $2 order by seq, part desc, unit_key`;

const row = z.object({
  department_code: z.string().nullable(),
  user_id: z.string().nullable(),
  name: z.string(),
  part: z.enum(["lead", "assist"]),
  kind: z.enum([...dispatchKinds, "called"]),
  called_at: isoTime,
  called_by_name: z.string(),
  arrived_at: isoTime.nullable(),
  released_at: isoTime.nullable(),
  why: z.array(suggestionReasonSchema),
});

/** Every unit that was called to the case, leaders before helpers. */
export const listIncidentUnits = (tx: Tx, incident: IncidentRow): Promise<z.infer<typeof row>[]> =>
  tx.rows(sql, [incident.district_code, incident.id], row);
