import { type NewUnit, newUnitSchema, type UnitAnswer } from "@/lib/contracts/units/unit";
import { unitFault } from "@/lib/incidents/dispatch/unit-fault";

/** A unit as it stands in the form. */
export type UnitDraft = Omit<NewUnit, "departmentCode" | "userId"> & { departmentCode: string; userId: string };

/** A unit keeps whose it is, and a leader's id is not told: in a change any stands for it. */
const KEPT = "kept";

export function draftOf(unit: UnitAnswer | null, areaCode: string): UnitDraft {
  if (!unit) return { kind: "crew", departmentCode: "", userId: "", name: "", nameEn: "", areaCode, skills: [] };
  const { kind, name, nameEn, skills } = unit;
  return {
    kind,
    name,
    nameEn,
    skills,
    areaCode: unit.areaCode,
    departmentCode: unit.departmentCode ?? "",
    userId: KEPT,
  };
}

/** What would be sent, or the fields at fault. */
export function checkedUnit(draft: UnitDraft): { unit: NewUnit | null; faults: ReadonlySet<string> } {
  const isLeader = draft.kind === "grid_leader";
  const parsed = newUnitSchema.safeParse({
    ...draft,
    departmentCode: isLeader || draft.departmentCode === "" ? null : draft.departmentCode,
    userId: isLeader && draft.userId !== "" ? draft.userId : null,
  });
  if (!parsed.success) return { unit: null, faults: new Set(parsed.error.issues.map(({ path }) => String(path[0]))) };
  const fault = unitFault(parsed.data);
  return fault ? { unit: null, faults: new Set([fault]) } : { unit: parsed.data, faults: new Set() };
}

/** Takes a chosen class in place of its sub-classes, and a sub-class in place of its class: the last tick holds. */
export function withoutTwice(before: readonly string[], chosen: readonly string[]): string[] {
  const added = chosen.filter((one) => !before.includes(one));
  return chosen.filter(
    (one) => added.includes(one) || !added.some((next) => next.startsWith(one) || one.startsWith(next)),
  );
}
