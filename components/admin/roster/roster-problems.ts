import type { UnitAnswer } from "@/lib/contracts/units/unit";
import { gapsOf, overlapsOf, type WeekSpan, weekSpans } from "@/lib/incidents/dispatch/roster-week";

interface NamedArea {
  code: string;
  name: string;
}

export interface RosterProblems {
  /** Units that are on duty twice at once. */
  overlaps: { unit: UnitAnswer; spans: WeekSpan[] }[];
  /** When nobody of those shown is on duty for an area. */
  gaps: { area: NamedArea; spans: WeekSpan[] }[];
}

/** Whether a unit answers for an area or for a part of it. */
const isOf = ({ areaCode }: UnitAnswer, code: string): boolean =>
  code.startsWith(areaCode) || areaCode.startsWith(code);

/** What is wrong with a week (its Monday in days since 1970): each area is looked at with those who answer for it. */
export function rosterProblems(
  units: readonly UnitAnswer[],
  areas: readonly NamedArea[],
  monday: number,
): RosterProblems {
  return {
    overlaps: units
      .map((unit) => ({ unit, spans: overlapsOf(weekSpans(unit.shifts, monday)) }))
      .filter(({ spans }) => spans.length > 0),
    gaps: areas
      .map((area) => ({
        area,
        spans: gapsOf(units.filter((unit) => isOf(unit, area.code)).flatMap(({ shifts }) => weekSpans(shifts, monday))),
      }))
      .filter(({ spans }) => spans.length > 0),
  };
}
