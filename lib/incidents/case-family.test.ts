import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedActions } from "./allowed-actions";
import { applyAction } from "./apply-action";
import { afterPart, isWholeOfParts, linkRefusal, splitCase } from "./case-family";
import { allowedOperations } from "./case-operation";
import { freshCase } from "./fresh-case";
import { incidentActions } from "./incident-action";
import type { IncidentCase } from "./incident-case";
import { isSettled } from "./incident-status";

const people = [
  { userId: "c1", role: "commander", departmentCode: null },
  { userId: "c2", role: "commander", departmentCode: null },
  { userId: "w1", role: "department", departmentCode: "water" },
] as const;
const registered: IncidentCase = { ...freshCase, status: "registered", registeredAt: 0, revision: 2 };
const part: IncidentCase = { ...registered, parentId: "p" };

interface Family {
  parent: IncidentCase;
  parts: IncidentCase[];
}
const move = fc.record({
  who: fc.constantFrom(...people),
  /** -1 the parent, else the part at this place. */
  on: fc.integer({ min: -1, max: 4 }),
  act: fc.constantFrom(...incidentActions, "split" as const),
});
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

/** The family after a move, as the services make it; the same where the move is not allowed. */
function moved({ parent, parts }: Family, { who, on, act }: Move, at: number): Family {
  const one = on < 0 ? parent : parts[on];
  if (!one) return { parent, parts };
  if (act === "split") {
    if (!allowedOperations(one, who).includes("split")) return { parent, parts };
    expect(on).toBe(-1);
    return { parent: splitCase(parent, 2), parts: [...parts, part, part] };
  }
  const assignee = { kind: "department", departmentCode: "water", name: "区供水公司" } as const;
  const extension = { amount: 1, unit: "working-day" } as const;
  const done = applyAction(one, { action: act, reason: "原因", note: "说明", assignee, extension }, who, at);
  if (!done.ok) return { parent, parts };
  if (on < 0) return { parent: done.value, parts };
  const changed = isSettled(done.value.status) !== isSettled(one.status);
  return {
    parent: changed ? afterPart(parent, isSettled(done.value.status)) : parent,
    parts: parts.map((old, place) => (place === on ? done.value : old)),
  };
}

describe("a case and its parts", () => {
  it("stay whole in any order of steps: a settled parent has no open part, the count is true, and nobody can be left over", () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 80 }), (moves) => {
        let family: Family = { parent: registered, parts: [] };
        for (const [index, one] of moves.entries()) {
          const before = family;
          family = moved(family, one, index + 1);
          const { parent, parts } = family;
          expect(parent.children).toBe(parts.length);
          expect(parent.openChildren).toBe(parts.filter(({ status }) => !isSettled(status)).length);
          if (isSettled(parent.status)) expect(parent.openChildren).toBe(0);
          if (parent.children > 0 && isSettled(parent.status) && !isSettled(before.parent.status)) {
            expect(parent.status).toBe("closed");
          }
          expect(isSettled(parent.status)).toBe(parent.closedAt !== null);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("lets the whole be closed when, and only when, the last part is settled", () => {
    const whole = splitCase(registered, 2);
    expect(isWholeOfParts(whole)).toBe(true);
    const mayClose = (one: IncidentCase) => allowedActions(one, people[0]).some(({ action }) => action === "close");
    const [one, both] = [afterPart(whole, true), afterPart(afterPart(whole, true), true)];
    expect([whole, one, both].map(mayClose)).toEqual([false, false, true]);
    const closed = applyAction(both, { action: "close" }, people[0], 9);
    if (!closed.ok) throw new Error(closed.failure.code);
    expect(afterPart(closed.value, false)).toMatchObject({ status: "in_progress", closedAt: null, openChildren: 1 });
  });

  it("lets no case in somebody's hands be closed without an inspection", () => {
    const atWork: IncidentCase = { ...registered, status: "in_progress", departmentCode: "water" };
    for (const one of [atWork, { ...atWork, children: 2 }]) {
      expect(allowedActions(one, people[0]).map(({ action }) => action)).not.toContain("close");
    }
  });

  it("knows one level only", () => {
    const [a, b] = [
      { ...registered, id: "a" },
      { ...registered, id: "b" },
    ];
    expect(linkRefusal(a, b)).toBeNull();
    expect(linkRefusal(a, a)).toBe("same-case");
    expect(linkRefusal({ ...a, children: 1 }, b)).toBe("has-parts");
    expect(linkRefusal(a, { ...b, parentId: "c" })).toBe("is-a-part");
    expect(linkRefusal(a, { ...b, status: "closed" })).toBe("settled");
    expect(linkRefusal({ ...a, duplicateOf: "c" }, b)).toBe("is-a-duplicate");
  });
});
