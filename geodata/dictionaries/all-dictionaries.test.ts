import { describe, expect, it } from "vitest";
import { deadlineStages } from "@/lib/incidents/deadline-rule";
import { incidentSources } from "@/lib/incidents/incident-source";
import { allDictionaries } from "./all-dictionaries";
import { deadlineRules } from "./deadline-rules";
import { departmentsOf } from "./departments";
import { placeKinds } from "./place-kinds";
import { publicHolidays } from "./public-holidays";

const categories = allDictionaries.filter(({ dictionary }) => dictionary === "incident-category");

describe("dictionaries", () => {
  it("holds one entry per dictionary, code and first day", () => {
    const keys = allDictionaries.map(({ dictionary, code, validFrom }) => `${dictionary} ${code} ${validFrom}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("names every entry in both languages", () => {
    expect(
      allDictionaries.filter(({ name, nameEn }) => !/\p{Script=Han}/u.test(name) || !/^[A-Z]/.test(nameEn)),
    ).toEqual([]);
  });

  it("keeps events and components apart, and every sub-class under a class", () => {
    const classes = categories.filter(({ code }) => code.length === 2).map(({ code }) => code);
    expect(classes).toEqual(["01", "02", "03", "04", "05", "06", "07", "11", "12", "13", "14", "15"]);
    expect(categories.every(({ parentCode }) => parentCode === null || classes.includes(parentCode))).toBe(true);
  });

  it("names every source that a case can have, and no other", () => {
    const named = allDictionaries.filter(({ dictionary }) => dictionary === "incident-source").map(({ code }) => code);
    expect(named.toSorted()).toEqual(incidentSources.toSorted());
  });

  it("inspects places by lists of things that can be found wrong, on which a place can fail", () => {
    const points = new Map(
      allDictionaries.flatMap(({ dictionary, code, data }) =>
        dictionary === "hazard-check" && typeof data.points === "number" ? [[code, data.points] as const] : [],
      ),
    );
    for (const { checks } of placeKinds.map(([, , , data]) => data)) {
      expect(checks.filter((check) => !points.has(check))).toEqual([]);
      expect(new Set(checks).size).toBe(checks.length);
      expect(checks.length).toBeLessThanOrEqual(20);
      expect(checks.reduce((sum, check) => sum + (points.get(check) ?? 0), 0)).toBeGreaterThanOrEqual(100);
    }
  });

  it("proposes departments that exist", () => {
    const known = new Set(departmentsOf("990102", []).map(({ code }) => code));
    const proposed = allDictionaries.flatMap(({ data }) =>
      typeof data.department === "string" ? [data.department] : [],
    );
    expect(proposed.filter((code) => !known.has(code))).toEqual([]);
  });
});

describe("deadline rules", () => {
  it("gives every class a limit for all four stages", () => {
    for (const { code } of categories.filter(({ parentCode }) => parentCode === null)) {
      const stages = deadlineRules
        .filter((rule) => rule.category === code && rule.severity === null)
        .map((rule) => rule.stage);
      expect(stages).toEqual([...deadlineStages]);
    }
  });

  it("never has two rules for the same thing on the same day", () => {
    const sorted = deadlineRules
      .map((rule) => ({ ...rule, key: `${rule.category} ${rule.severity} ${rule.stage} ${rule.step}` }))
      .toSorted((a, b) => (a.key + a.validFrom < b.key + b.validFrom ? -1 : 1));
    const clashes = sorted.filter((rule, index) => {
      const next = sorted[index + 1];
      return next?.key === rule.key && (rule.validTo === null || rule.validTo > next.validFrom);
    });
    expect(clashes).toEqual([]);
  });
});

describe("public holidays", () => {
  it("names each day once, workdays on weekends only", () => {
    const days = publicHolidays.map(({ day }) => day);
    expect(new Set(days).size).toBe(days.length);
    const weekday = (day: string) => new Date(day).getUTCDay();
    expect(publicHolidays.filter(({ day, kind }) => kind === "workday" && ![0, 6].includes(weekday(day)))).toEqual([]);
  });

  it("gives 2026 the 33 days that were announced", () => {
    expect(publicHolidays.filter(({ day, kind }) => day.startsWith("2026") && kind === "holiday")).toHaveLength(33);
  });
});
