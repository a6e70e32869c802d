import { expect, it } from "vitest";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { whereCaseIs } from "./where-case-is";

const named = (id: string, status: Incident["status"] = "registered") => ({ id, status }) as Incident;
const [a, b, late, gone] = [named("a"), named("b"), named("late"), named("gone", "closed")];
const tabs = { waiting: [a, b], handling: [late], soon: [], late: [late] };
const asked = { tab: "waiting" as const, rows: [a], tabs, settled: [], incident: undefined };

it("says nothing of a case in sight, nor of one that is not known yet", () => {
  expect(whereCaseIs({ ...asked, id: "a" })).toBeNull();
  expect(whereCaseIs({ ...asked, id: "who" })).toBeNull();
});

it("knows a case that the filters leave out", () => {
  expect(whereCaseIs({ ...asked, id: "b" })).toEqual({ kind: "filtered" });
});

it("names the most pressing tab", () => {
  expect(whereCaseIs({ ...asked, id: "late" })).toEqual({ kind: "tab", tab: "late" });
});

it("sends to the settled ones, and knows what is in no list", () => {
  expect(whereCaseIs({ ...asked, id: "gone", incident: gone })).toEqual({ kind: "tab", tab: "settled" });
  expect(whereCaseIs({ ...asked, tab: "settled", id: "gone", incident: gone })).toEqual({ kind: "outside" });
  expect(whereCaseIs({ ...asked, id: "far", incident: named("far") })).toEqual({ kind: "outside" });
});
