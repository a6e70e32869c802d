import type { CandidateFacts } from "@/lib/incidents/dispatch/candidate";
import { type ChosenRule, chooseRule } from "@/lib/incidents/dispatch/dispatch-rule";
import { dutyOf } from "@/lib/incidents/dispatch/duty-of";
import { rankCandidates } from "@/lib/incidents/dispatch/rank-candidates";
import { walkingMetres } from "@/lib/incidents/dispatch/walking-metres";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { listAssignees, type PossibleAssignee } from "@/lib/server/db/queries/accounts/list-assignees";
import { countCasesInHand } from "@/lib/server/db/queries/dispatch/count-cases-in-hand";
import { countClosedInTime } from "@/lib/server/db/queries/dispatch/count-closed-in-time";
import { findResponsibility } from "@/lib/server/db/queries/dispatch/find-responsibility";
import { listUnits, type Unit } from "@/lib/server/db/queries/dispatch/list-units";
import { listDispatchRules } from "@/lib/server/db/queries/dispatch-rules/list-dispatch-rules";
import { findLayerUnit, type IncidentLayerUnitRow } from "@/lib/server/db/queries/grid-layers/incident-layer-unit";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import type { Tx } from "@/lib/server/db/tx";

const RECORD_MILLISECONDS = 90 * 86_400_000;
const STREET_DIGITS = 9;

export interface Candidate extends CandidateFacts {
  who: PossibleAssignee;
  /** The part of it that would go: on duty and near, as far as that is known. */
  unit: Unit | null;
}

type Place = Pick<IncidentRow, "id" | "district_code" | "grid_code" | "category" | "lng" | "lat">;

/** Everybody who may be given the case, the most suitable first, with the facts that decide. */
export async function candidatesFor(tx: Tx, incident: Place, at: number): Promise<Candidate[]> {
  const { district_code: districtCode, grid_code: gridCode, category } = incident;
  const people = await listAssignees(gridCode);
  const units = await listUnits(tx, [districtCode], [gridCode], { withRetired: true });
  const inHand = await countCasesInHand(tx, districtCode);
  const closed = await countClosedInTime(tx, { districtCode, category, since: new Date(at - RECORD_MILLISECONDS) });
  const day = dayName(localDay(at));
  const chosen = chooseRule(await listDispatchRules(tx, [districtCode]), { gridCode, category, at });
  const responsible = await findResponsibility(tx, { districtCode, gridCode, category, day });
  const answering = await findLayerUnit(tx, incident);
  const candidates = people.map((who): Candidate => {
    const ever = units.filter(({ userId, departmentCode }) => (userId ?? departmentCode) === who.key);
    const own = ever.filter(({ active }) => active);
    const unit = nearest(own, incident, at);
    return {
      who,
      unit,
      assignee: who.assignee,
      ...byRule(chosen, who, responsible.leader),
      isAnswering: answersFor(answering, who),
      unitCode: answering?.unit_code ?? "",
      isOwnGrid: who.kind === "user" && responsible.leader === who.key,
      isResponsible: who.kind === "department" && responsible.department === who.key,
      isFallback: who.areaCode?.length === STREET_DIGITS,
      duty: own.length === 0 && ever.length > 0 ? "off" : dutyOfAll(own, at),
      isSkilled: own.some(({ skills }) => skills.some((skill) => category.startsWith(skill))),
      openCases: inHand.get(who.key) ?? 0,
      walkingMetres: unit ? metresTo(unit, incident) : null,
      ...(closed.get(who.key) ?? { onTime: 0, late: 0 }),
    };
  });
  return rankCandidates(candidates);
}

const answersFor = (unit: IncidentLayerUnitRow | null, { kind, key }: PossibleAssignee): boolean =>
  unit !== null && (kind === "department" ? unit.department_code : unit.worker_user_id) === key;

function byRule(
  chosen: ChosenRule | null,
  { kind, key }: PossibleAssignee,
  leader: string | null,
): Pick<Candidate, "isByRule" | "isHelpByRule" | "ruleName"> {
  if (!chosen) return { isByRule: false, isHelpByRule: false, ruleName: "" };
  const { target, assisting, name } = chosen.rule;
  return {
    isByRule:
      target.kind === "department"
        ? kind === "department" && key === target.departmentCode
        : leader !== null && key === leader,
    isHelpByRule: kind === "department" && assisting.includes(key),
    ruleName: name,
  };
}

/** On duty as soon as one part is; unknown when one part keeps no roster and none is on, or when there are no parts. */
function dutyOfAll(units: readonly Unit[], at: number): Candidate["duty"] {
  const duties = units.map(({ shifts }) => dutyOf(shifts, at));
  return (["on", "unknown", "off"] as const).find((duty) => duties.includes(duty)) ?? "unknown";
}

/** Of the units on duty (of all, when none is), the nearest by its last check-in. */
function nearest(units: readonly Unit[], place: Place, at: number): Unit | null {
  const onDuty = units.filter(({ shifts }) => dutyOf(shifts, at) !== "off");
  const [first = null] = (onDuty.length > 0 ? onDuty : units).toSorted(
    (a, b) => (metresTo(a, place) ?? Number.POSITIVE_INFINITY) - (metresTo(b, place) ?? Number.POSITIVE_INFINITY),
  );
  return first;
}

const metresTo = ({ position }: Unit, { lng, lat }: Place): number | null =>
  position && walkingMetres(position, [lng, lat]);
