import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseRule, compareRank, type DispatchRule, isSameOutcome, ruleMatches } from "./dispatch-rule";
import { conflictsOf } from "./rule-conflicts";
import { dryRun, type PastCase } from "./rule-dry-run";

const at = (local: string): number => Date.parse(`${local.replace(" ", "T")}:00+08:00`);
const rule = (id: string, part: Partial<DispatchRule> = {}): DispatchRule => ({
  id,
  name: `规则${id}`,
  areaCode: "990102",
  category: "01",
  target: { kind: "department", departmentCode: "sanitation" },
  assisting: [],
  kind: "direct",
  priority: 0,
  isAutomatic: false,
  isActive: true,
  weekdays: "1234567",
  fromMinute: 0,
  toMinute: 1440,
  validFrom: "2026-01-01",
  validTo: null,
  ...part,
});
const grid = "990102001001001";
const day = fc
  .integer({ min: 0, max: 60 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const anyRule = fc
  .record({
    areaCode: fc.constantFrom("990102", "990102001", "990102002"),
    category: fc.constantFrom("", "01", "02", "01002"),
    target: fc.constantFrom<DispatchRule["target"]>(
      { kind: "department", departmentCode: "a" },
      { kind: "department", departmentCode: "b" },
      { kind: "grid_leader" },
    ),
    priority: fc.constantFrom(0, 1),
    isActive: fc.boolean(),
    weekdays: fc.constantFrom("12345", "67", "1234567", "3"),
    fromMinute: fc.constantFrom(0, 480, 1080),
    toMinute: fc.constantFrom(480, 1080, 1440),
    validFrom: day,
    validTo: fc.option(day),
  })
  .map((part) => rule("0", part));
const anyRules = fc
  .array(anyRule, { maxLength: 6 })
  .map((rules) => rules.map((one, place) => ({ ...one, id: String(place + 1) })));
const START = at("2026-01-01 00:00");
const anyCase = fc.record({
  gridCode: fc.constantFrom(grid, "990102002001001"),
  category: fc.constantFrom("01002", "01001", "02002"),
  at: fc.integer({ min: 0, max: 100 * 1440 }).map((minutes) => START + minutes * 60_000),
});

describe("a dispatch rule", () => {
  it("matches by area, class, weekday, time of day and validity, over midnight too", () => {
    const night = rule("1", { fromMinute: 1080, toMinute: 480, weekdays: "5", validFrom: "2026-11-27" });
    const of = (local: string) => ruleMatches(night, { gridCode: grid, category: "01002", at: at(local) });
    expect(["2026-11-27 17:59", "2026-11-27 18:00", "2026-11-28 07:59", "2026-11-28 08:00"].map(of)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(of("2026-11-20 19:00")).toBe(false);
    expect(ruleMatches(rule("1"), { gridCode: grid, category: "02002", at: at("2026-11-27 12:00") })).toBe(false);
    expect(ruleMatches(rule("1", { isActive: false }), { gridCode: grid, category: "01002", at: START })).toBe(false);
  });

  it("is chosen by priority, then the smaller area, then the exacter class, whatever the order of the list", () => {
    const rules = [
      rule("1", { category: "" }),
      rule("2", { category: "01002" }),
      rule("3", { areaCode: "990102001" }),
      rule("4", { priority: 5, category: "" }),
    ];
    const of = { gridCode: grid, category: "01002", at: START };
    expect(chooseRule(rules, of)?.rule.id).toBe("4");
    expect(chooseRule(rules.slice(0, 3), of)?.rule.id).toBe("3");
    expect(chooseRule(rules.slice(0, 2).toReversed(), of)?.rule.id).toBe("2");
    expect(chooseRule([], of)).toBeNull();
  });

  it("chosen is one that matches, and none that matches outranks it", () => {
    fc.assert(
      fc.property(anyRules, anyCase, (rules, of) => {
        const chosen = chooseRule(rules, of);
        const matching = rules.filter((one) => ruleMatches(one, of));
        expect(chosen !== null).toBe(matching.length > 0);
        if (chosen) for (const other of matching) expect(compareRank(chosen.rule, other)).toBeLessThanOrEqual(0);
        expect(chooseRule(rules.toReversed(), of)).toEqual(chosen);
      }),
    );
  });
});

describe("conflictsOf", () => {
  it("names a pair if, and only if, both match one case in one rank and send it elsewhere", () => {
    fc.assert(
      fc.property(anyRules, anyCase, (rules, of) => {
        const conflicts = conflictsOf(rules, START);
        const pair = (one: DispatchRule, other: DispatchRule) =>
          conflicts.find((conflict) => conflict.one === one.id && conflict.other === other.id);
        for (const [place, one] of rules.entries()) {
          for (const other of rules.slice(place + 1)) {
            const found = pair(one, other);
            const disagree = compareRank(one, other) === 0 && !isSameOutcome(one, other);
            if (disagree && ruleMatches(one, of) && ruleMatches(other, of)) expect(found).toBeDefined();
            if (!found) continue;
            expect(disagree).toBe(true);
            const example = { gridCode: one.areaCode, category: one.category, at: found.at };
            expect([ruleMatches(one, example), ruleMatches(other, example)]).toEqual([true, true]);
            if (chooseRule([one, other], example)) expect(chooseRule([one, other], example)?.isContested).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("dryRun", () => {
  const past = (number: string, part: Partial<PastCase>): PastCase => ({
    ...{
      id: number,
      number,
      gridCode: grid,
      category: "01002",
      at: START,
      gridLeader: "u-leader",
      given: "sanitation",
    },
    ...part,
  });

  it("tells what would have gone where, and where people did otherwise", () => {
    const rules = [rule("1"), rule("2", { category: "05", target: { kind: "grid_leader" } })];
    const told = dryRun(rules, [
      past("1", {}),
      past("2", { given: "water" }),
      past("3", { given: null }),
      past("4", { category: "05001", given: "u-leader" }),
      past("5", { category: "05001", gridLeader: null }),
      past("6", { category: "04001" }),
    ]);
    expect(told).toMatchObject({ cases: 6, unmatched: 1, contested: 0 });
    expect(told.outcomes).toEqual([
      {
        ...{ ruleId: "1", cases: 3, same: 1, different: 1, open: 1, nobody: 0 },
        to: [{ key: "sanitation", cases: 3 }],
        examples: [{ id: "2", number: "2", would: "sanitation", given: "water" }],
      },
      {
        ...{ ruleId: "2", cases: 2, same: 1, different: 0, open: 0, nobody: 1 },
        to: [{ key: "u-leader", cases: 1 }],
        examples: [],
      },
    ]);
  });

  it("counts every case once", () => {
    const anyPast = anyCase.chain((of) =>
      fc
        .record({ given: fc.constantFrom("a", "b", "u-leader", null), leader: fc.constantFrom("u-leader", null) })
        .map(({ given, leader }) => past("1", { ...of, given, gridLeader: leader })),
    );
    fc.assert(
      fc.property(anyRules, fc.array(anyPast, { maxLength: 30 }), (rules, cases) => {
        const told = dryRun(rules, cases);
        const sum = (pick: (outcome: (typeof told.outcomes)[number]) => number) =>
          told.outcomes.reduce((total, outcome) => total + pick(outcome), 0);
        expect(sum(({ cases: n }) => n) + told.unmatched).toBe(cases.length);
        for (const outcome of told.outcomes) {
          expect(outcome.to.reduce((total, { cases: n }) => total + n, 0) + outcome.nobody).toBe(outcome.cases);
          expect(outcome.same + outcome.different + outcome.open).toBeLessThanOrEqual(outcome.cases);
          expect(outcome.different).toBeGreaterThanOrEqual(outcome.examples.length);
        }
      }),
    );
  });
});
