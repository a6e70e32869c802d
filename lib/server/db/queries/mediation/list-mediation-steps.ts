import { z } from "zod";
import { mediationOutcomes, mediationSteps } from "@/lib/incidents/mediation/mediation";
import type { Tx } from "../../tx";
import type { IncidentRow } from "../incidents/incident-row";
import { isoTime } from "../iso-time";

const sql = `
select seq, at, step, outcome, note, revisit_on::text as "revisitOn", actor_name as actor
from mediation_steps where district_code = $1 and incident_id = $2 order by seq`;

const row = z.object({
  seq: z.number(),
  at: isoTime,
  step: z.enum(mediationSteps),
  outcome: z.enum(mediationOutcomes),
  note: z.string(),
  revisitOn: z.string().nullable(),
  actor: z.string(),
});

/** What was done of a dispute's mediation, the first step first. */
export const listMediationSteps = (tx: Tx, incident: IncidentRow): Promise<z.infer<typeof row>[]> =>
  tx.rows(sql, [incident.district_code, incident.id], row);
