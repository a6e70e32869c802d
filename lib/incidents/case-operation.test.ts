import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedActions } from "./allowed-actions";
import { applyAction } from "./apply-action";
import { allowedOperations, mergeRefusal } from "./case-operation";
import { duplicateLikeness } from "./duplicate-likeness";
import { freshCase } from "./fresh-case";
import { incidentActions } from "./incident-action";
import type { IncidentCase } from "./incident-case";
import { type IncidentStatus, isSettled } from "./incident-status";
import { mergedCase, unmergedCase } from "./merge-case";

const people = [
  { userId: "c1", role: "commander", departmentCode: null },
  { userId: "c2", role: "commander", departmentCode: null },
  { userId: "w1", role: "department", departmentCode: "water" },
  { userId: "l1", role: "leader", departmentCode: null },
] as const;

const move = fc.record({
  act: fc.constantFrom(...incidentActions, "merge", "unmerge", "comment"),
  who: fc.constantFrom(...people),
});
type Move = { act: (typeof incidentActions)[number] | "merge" | "unmerge" | "comment"; who: (typeof people)[number] };

/** The case after the move, and null where it is not allowed. */
function moved(before: IncidentCase, from: IncidentStatus, { act, who }: Move, at: number): IncidentCase | null {
  if (act !== "merge" && act !== "unmerge" && act !== "comment") {
    const assignee = { kind: "department", departmentCode: "water", name: "区供水公司" } as const;
    const result = applyAction(before, { action: act, reason: "原因", note: "说明", assignee, photos: 1 }, who, at);
    const told = allowedActions(before, who).some(({ action }) => action === act);
    expect(result.ok || !told || result.failure.code === "invalid-body").toBe(true);
    return result.ok ? result.value : null;
  }
  if (!allowedOperations(before, who).includes(act)) return null;
  if (act === "merge") return mergedCase(before, "other", at);
  return act === "unmerge" ? unmergedCase(before, from) : { ...before, revision: before.revision + 1 };
}

describe("steps and operations in any order", () => {
  it("keep the case whole: settled has its time, revisions grow by one, nobody judges the own work, merging can be taken back", () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        let now = freshCase;
        let from: IncidentStatus = freshCase.status;
        for (const [index, one] of moves.entries()) {
          const next = moved(now, from, one, index + 1);
          if (!next) continue;
          expect(next.revision).toBe(now.revision + 1);
          expect(next.closedAt !== null).toBe(isSettled(next.status));
          if (next.duplicateOf !== null) expect(next.status).toBe("void");
          if (one.act === "close" || one.act === "inspect") expect(one.who.userId).not.toBe(now.handledBy);
          if (one.act === "comment") expect({ ...next, revision: 0 }).toEqual({ ...now, revision: 0 });
          if (one.act === "merge") from = now.status;
          if (one.act === "unmerge") expect(isSettled(next.status)).toBe(false);
          now = next;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("refuses chains of duplicates and merging into what is settled", () => {
    const into = { id: "2", status: "registered", duplicateOf: null } as const;
    expect(mergeRefusal({ id: "1", duplicates: 0 }, into)).toBeNull();
    expect(mergeRefusal({ id: "2", duplicates: 0 }, into)).toBe("same-case");
    expect(mergeRefusal({ id: "1", duplicates: 2 }, into)).toBe("has-duplicates");
    expect(mergeRefusal({ id: "1", duplicates: 0 }, { ...into, status: "closed" })).toBe("settled");
    expect(mergeRefusal({ id: "1", duplicates: 0 }, { ...into, duplicateOf: "3" })).toBe("is-a-duplicate");
  });
});

describe("duplicateLikeness", () => {
  const here = { position: [118.25, 30.91] as const, category: "01002", reportedAt: 0 };

  it("is full for the same thing, less for a farther, later or merely similar one, and the same both ways", () => {
    expect(duplicateLikeness(here, here)?.likeness).toBeCloseTo(1);
    const there = { position: [118.2505, 30.91] as const, category: "01003", reportedAt: 36 * 3_600_000 };
    const alike = duplicateLikeness(here, there);
    expect(alike?.reason).toEqual({ distanceMetres: 48, sameSubclass: false, hoursApart: 36 });
    expect(alike?.likeness).toBeCloseTo(0.5 * (1 - 47.8 / 150) + 0.1, 2);
    expect(duplicateLikeness(there, here)).toEqual(alike);
  });

  it("is none for another class, 200 m or four days away", () => {
    expect(duplicateLikeness(here, { ...here, category: "02002" })).toBeNull();
    expect(duplicateLikeness(here, { ...here, position: [118.25, 30.912] })).toBeNull();
    expect(duplicateLikeness(here, { ...here, reportedAt: 96 * 3_600_000 })).toBeNull();
  });
});
