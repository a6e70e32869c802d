import type { KeptProgress } from "@/lib/incidents/case-progress";
import type { IncidentAction } from "@/lib/incidents/incident-action";
import type { IncidentSource } from "@/lib/incidents/incident-source";
import type { IncidentStatus } from "@/lib/incidents/incident-status";
import type { Position } from "../../city-types";
import type { SyntheticContact } from "../people/synthetic-person";

/** Somebody who takes a step: with an account, or a name only. */
export interface Performer {
  userId: string | null;
  name: string;
}

export interface TimelineStep {
  at: number;
  action: IncidentAction | "report" | "reach-milestone";
  from: IncidentStatus | null;
  to: IncidentStatus;
  by: Performer;
  note: string;
  data?: Readonly<Record<string, unknown>>;
}

/** Whom a case is with. */
export interface AssignedTo {
  departmentCode: string | null;
  userId: string | null;
  name: string;
}

/** How far a case has come. Instants are epoch milliseconds. */
export interface CaseCourse {
  steps: TimelineStep[];
  status: IncidentStatus;
  assigned: AssignedTo | null;
  handledBy: string | null;
  registeredAt: number | null;
  kept: KeptProgress;
  closedAt: number | null;
}

export interface IncidentRecord extends CaseCourse {
  id: number;
  districtCode: string;
  number: string;
  category: string;
  severity: 1 | 2 | 3 | 4;
  source: IncidentSource;
  description: string;
  address: string;
  gridCode: string;
  position: Position;
  reportedAt: number;
  reportedBy: string | null;
  reporter: SyntheticContact | null;
  duplicateOf: number | null;
}
