import type { Position } from "../../city-types";
import type { SyntheticContact } from "../people/synthetic-person";

/** One dwelling unit on record; days are numbers since 1970-01-01 (see local-time.ts). */
export interface HouseholdRecord {
  id: number;
  districtCode: string;
  gridCode: string;
  buildingId: number;
  stairwell: number;
  floor: number;
  room: string;
  tenancy: "owner" | "rental" | "vacant";
  contact: SyntheticContact | null;
  ages: AgeBands;
  careNeeds: readonly string[];
  careConsentDay: number | null;
  lastVisitDay: number | null;
  nextVisitDay: number | null;
  retentionClass: "resident" | "tenant" | "vacant";
  purgeDay: number | null;
  position: Position;
}

/** Members by age: 0–6, 7–17, 18–59, 60–79, 80 and above. */
export type AgeBands = readonly [number, number, number, number, number];

export const peopleIn = (ages: AgeBands): number => ages.reduce((sum, count) => sum + count, 0);
