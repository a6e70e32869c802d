import { z } from "zod";
import { incidentStatuses } from "@/lib/incidents/incident-status";

/** What a 412 on a case tells beside its code: the step that came first and where the case stands now. */
export const staleIncidentSchema = z.object({
  revision: z.int(),
  /** `status` is the HTTP status of a problem document. */
  incidentStatus: z.enum(incidentStatuses),
  assignee: z.string().nullable(),
  last: z.object({ action: z.string(), actor: z.string(), at: z.string() }).nullable(),
});

export type StaleIncident = z.infer<typeof staleIncidentSchema>;
