import type { UnitKind } from "./unit-kind";

interface UnitFacts {
  kind: UnitKind;
  areaCode: string;
  departmentCode: string | null;
  userId: string | null;
  skills: readonly string[];
}

/** A leader answers for grids of one community, a station for a street at most, a crew for as much as its department. */
const leastDigits: Readonly<Record<UnitKind, number>> = { grid_leader: 12, station: 9, crew: 6 };

/**
 * The field at fault in a unit; null when it is whole. A grid leader's unit is a user's, any other a department's; it answers for
 * no more than its kind can; a skill is named once, and not again by a class that holds it.
 */
export function unitFault({ kind, areaCode, departmentCode, userId, skills }: UnitFacts): keyof UnitFacts | null {
  const isLeader = kind === "grid_leader";
  if ((userId !== null) !== isLeader) return "userId";
  if ((departmentCode === null) !== isLeader) return "departmentCode";
  if (areaCode.length < leastDigits[kind]) return "areaCode";
  const isTwice = skills.some((skill, place) =>
    skills.some((other, index) => index !== place && skill.startsWith(other)),
  );
  return isTwice ? "skills" : null;
}
