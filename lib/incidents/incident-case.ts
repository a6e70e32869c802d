import type { IncidentSource } from "./incident-source";
import type { IncidentStatus } from "./incident-status";
import type { MediationState } from "./mediation/mediation";

/** What the rules of the closed loop look at. Times are milliseconds since 1970. */
export interface IncidentCase {
  status: IncidentStatus;
  source: IncidentSource;
  revision: number;
  /** The unit or person the case was last given to; stays when they return it. */
  departmentCode: string | null;
  assigneeUserId: string | null;
  assigneeName: string | null;
  /** User who handled the case last; may not judge the own work. */
  handledBy: string | null;
  /** The command centre wants to see the finished work. */
  photoRequired: boolean;
  /** The case that this one was merged into; its status is then `void`. */
  duplicateOf: string | null;
  /** The case that this one is a part of. */
  parentId: string | null;
  /** Its parts, and how many of them are not settled. */
  children: number;
  openChildren: number;
  /** How far the mediation is; null: the case is no dispute. */
  mediation: MediationState | null;
  /** Local day on which somebody looks in again. */
  revisitOn: string | null;
  registeredAt: number | null;
  closedAt: number | null;
}

/** Whom a case is given to: a grid leader or a department. */
export type Assignee =
  | { kind: "user"; userId: string; name: string }
  | { kind: "department"; departmentCode: string; name: string };
