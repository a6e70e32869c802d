import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CandidateFacts } from "./candidate";
import { rankCandidates } from "./rank-candidates";
import { reasonsOf } from "./suggestion-reason";

const facts = (assignee: string): fc.Arbitrary<CandidateFacts> =>
  fc.record({
    assignee: fc.constant(assignee),
    isByRule: fc.boolean(),
    isHelpByRule: fc.boolean(),
    ruleName: fc.constant(""),
    isAnswering: fc.boolean(),
    unitCode: fc.constant("XF-001"),
    isOwnGrid: fc.boolean(),
    isResponsible: fc.boolean(),
    isFallback: fc.boolean(),
    duty: fc.constantFrom("on" as const, "off" as const, "unknown" as const),
    isSkilled: fc.boolean(),
    openCases: fc.nat(60),
    walkingMetres: fc.option(fc.nat(9000)),
    onTime: fc.nat(60),
    late: fc.nat(60),
  });
const crowd = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 20 })
  .chain((names) => fc.tuple(...names.map(facts)));

/** The same unit, better or equal in every respect. */
const improved = (base: CandidateFacts, by: CandidateFacts, assignee: string): CandidateFacts => ({
  assignee,
  isByRule: base.isByRule || by.isByRule,
  isHelpByRule: base.isHelpByRule,
  ruleName: "",
  isAnswering: base.isAnswering || by.isAnswering,
  unitCode: base.unitCode,
  isOwnGrid: base.isOwnGrid || by.isOwnGrid,
  isResponsible: base.isResponsible || by.isResponsible,
  isFallback: base.isFallback || by.isFallback,
  duty: base.duty === "on" || by.duty === "on" ? "on" : base.duty === "unknown" ? "unknown" : by.duty,
  isSkilled: base.isSkilled || by.isSkilled,
  openCases: Math.min(base.openCases, by.openCases),
  walkingMetres:
    base.walkingMetres === null
      ? by.walkingMetres
      : Math.min(base.walkingMetres, by.walkingMetres ?? Number.POSITIVE_INFINITY),
  onTime: base.onTime + by.onTime,
  late: Math.min(base.late, by.late),
});

describe("rankCandidates", () => {
  it("never puts a unit that is better in every respect below the other", () => {
    fc.assert(
      fc.property(facts("b"), facts("x"), crowd, (worse, by, others) => {
        // Its name sorts after the other's, so an equal score does not help it by accident.
        const better = improved(worse, by, "c");
        const names = rankCandidates([...others.filter((o) => !"bc".includes(o.assignee)), worse, better]).map(
          ({ assignee }) => assignee,
        );
        const strictly = JSON.stringify({ ...better, assignee: "" }) !== JSON.stringify({ ...worse, assignee: "" });
        const [betterAt, worseAt] = [names.indexOf("c"), names.indexOf("b")];
        // Respects beyond "far" and "many" are cut off, so a better one may be an equal.
        if (strictly && betterAt > worseAt) expect(betterAt).toBe(worseAt + 1);
        expect(betterAt - worseAt).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the same list whatever the order of the question, and nobody twice", () => {
    fc.assert(
      fc.property(crowd, (units) => {
        const ranked = rankCandidates(units);
        expect(rankCandidates([...units].reverse())).toEqual(ranked);
        expect(new Set(ranked)).toEqual(new Set(units));
      }),
    );
  });

  it("says what decided, with figures", () => {
    const leader: CandidateFacts = {
      assignee: "zhou",
      isByRule: false,
      isHelpByRule: true,
      ruleName: "夜间道路",
      isAnswering: true,
      unitCode: "XF-001",
      isOwnGrid: true,
      isResponsible: false,
      isFallback: false,
      duty: "on",
      isSkilled: false,
      openCases: 3,
      walkingMetres: 132,
      onTime: 38,
      late: 1,
    };
    expect(reasonsOf(leader)).toEqual([
      { code: "help-by-rule", name: "夜间道路" },
      { code: "answering-unit", name: "XF-001" },
      { code: "own-grid" },
      { code: "on-duty" },
      { code: "in-hand", value: 3 },
      { code: "distance", value: 130 },
      { code: "record", value: 38, of: 39 },
    ]);
  });
});
