import type { Position } from "../../city-types";
import type { Performer } from "../incidents/incident-record";

export type HazardOutcome = "found" | "notified" | "rectifying" | "rectified" | "not-rectified" | "closed";
export type HazardStatus = Exclude<HazardOutcome, "not-rectified">;

export interface HazardInspection {
  at: number;
  by: Performer;
  outcome: HazardOutcome;
  note: string;
}

export interface HazardRecord {
  id: number;
  districtCode: string;
  number: string;
  kind: string;
  level: "general" | "major";
  status: HazardStatus;
  title: string;
  description: string;
  address: string;
  gridCode: string;
  position: Position;
  responsible: string;
  departmentCode: string;
  foundAt: number;
  dueDay: number;
  nextInspectionDay: number | null;
  closedAt: number | null;
  inspections: HazardInspection[];
}
