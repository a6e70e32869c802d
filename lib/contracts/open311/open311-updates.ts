import type { IncidentStatus } from "@/lib/incidents/incident-status";
import { publicStage } from "@/lib/incidents/public-stage";
import type { Open311Document } from "./open311-document";
import { extendedStatus } from "./open311-status";
import { type Open311Language, open311Words } from "./open311-words";

/** A case came into another state; `at` is ISO text. */
export interface Open311Change {
  incidentId: string;
  seq: number;
  at: string;
  action: string;
  status: IncidentStatus;
  isDuplicate: boolean;
}

export const updateId = (incidentId: string, seq: number): string => `${incidentId}-${seq}`;

/** What happened, in words made for everybody: what people wrote on the case stays there. */
export const open311Updates = (changes: readonly Open311Change[], language: Open311Language): Open311Document => ({
  root: "service_request_updates",
  value: changes.map((change) => ({
    update_id: updateId(change.incidentId, change.seq),
    service_request_id: change.incidentId,
    status: extendedStatus(change.status, change),
    external_status_code: change.status,
    description: open311Words[language].stages[publicStage(change.status)],
    updated_datetime: change.at,
  })),
});
