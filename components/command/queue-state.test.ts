import { describe, expect, it } from "vitest";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { incidentStatuses, openStatuses, settledStatuses } from "@/lib/incidents/incident-status";
import { byDeadline, emptyFilter, isFiltered, matchesFilter, matchesTime, sortIntoTabs } from "./queue-state";

const now = Date.parse("2026-11-22T08:41:00Z");

const incident = (over: Partial<Incident>): Incident => ({
  id: "1",
  number: "2026-1122-0347",
  category: "04001",
  severity: 3,
  status: "registered",
  source: "hotline",
  description: "自来水主管破裂",
  address: "柳堤街 37 号",
  gridCode: "990102003005005",
  position: [118.24, 30.91],
  departmentCode: null,
  assignee: null,
  reportedAt: "2026-11-22T08:27:00Z",
  registeredAt: null,
  dueFrom: null,
  dueAt: "2026-11-22T09:41:00Z",
  closedAt: null,
  drill: false,
  revision: 1,
  ...over,
});

describe("sortIntoTabs", () => {
  const late = incident({ id: "2", status: "in_progress", dueAt: "2026-11-22T08:15:00Z" });
  const soon = incident({ id: "3", dueAt: "2026-11-22T08:49:00Z" });
  const given = incident({ id: "4", status: "dispatched" });
  const ids = (list: Incident[]) => list.map(({ id }) => id);

  it("counts late and soon across waiting and handling", () => {
    const tabs = sortIntoTabs([incident({}), late, soon, given], "commander", now);
    expect(ids(tabs.waiting)).toEqual(["1", "3"]);
    expect(ids(tabs.handling)).toEqual(["2", "4"]);
    expect(ids(tabs.soon)).toEqual(["3"]);
    expect(ids(tabs.late)).toEqual(["2"]);
  });

  it("lets a department wait for its own acceptance", () => {
    expect(ids(sortIntoTabs([given], "department", now).waiting)).toEqual(["4"]);
  });

  it("covers every status once", () => {
    expect([...openStatuses, ...settledStatuses].sort()).toEqual([...incidentStatuses].sort());
  });
});

describe("matchesFilter", () => {
  it.each([
    [{}, true],
    [{ category: ["04"] }, true],
    [{ category: ["01"] }, false],
    [{ category: ["01", "04"] }, true],
    [{ place: ["990102003"] }, true],
    [{ place: ["990102003005005", "990102001"] }, true],
    [{ place: ["990102001"] }, false],
    [{ severity: ["3", "4"], source: ["hotline"] }, true],
    [{ severity: ["3"], source: ["patrol"] }, false],
    [{ severity: ["1"] }, false],
    [{ text: "0347" }, true],
    [{ text: " 主管 " }, true],
    [{ text: "燃气" }, false],
  ])("%j → %s", (filter, expected) => {
    expect(matchesFilter(incident({}), { ...emptyFilter, ...filter })).toBe(expected);
  });

  it("knows a filter that asks for nothing", () => {
    expect(isFiltered(emptyFilter)).toBe(false);
    expect(isFiltered({ ...emptyFilter, source: ["hotline"] })).toBe(true);
    expect(isFiltered({ ...emptyFilter, text: "井盖" })).toBe(true);
  });
});

it("puts the nearest limit first and no limit last", () => {
  const rows = [
    incident({ id: "none-old", dueAt: null, reportedAt: "2026-11-20T00:00:00Z" }),
    incident({ id: "later" }),
    incident({ id: "none-new", dueAt: null }),
    incident({ id: "first", dueAt: "2026-11-22T08:50:00Z" }),
  ];
  expect(rows.sort(byDeadline).map(({ id }) => id)).toEqual(["first", "later", "none-new", "none-old"]);
});

describe("matchesTime", () => {
  const seconds = (text: string): number => Date.parse(text) / 1000;
  const window = { from: seconds("2026-11-22T09:00:00Z"), to: seconds("2026-11-22T10:00:00Z") };
  it.each([
    ["reported before and still open", {}, true],
    ["closed within", { closedAt: "2026-11-22T09:30:00Z" }, true],
    ["closed before", { closedAt: "2026-11-22T08:50:00Z" }, false],
    ["reported after", { reportedAt: "2026-11-22T10:30:00Z" }, false],
  ])("%s → %s", (_, over, expected) => {
    expect(matchesTime(incident(over), { window, hour: null })).toBe(expected);
  });

  it("keeps one hour of the week: Sunday 16:27 in Shanghai", () => {
    expect(matchesTime(incident({}), { window: null, hour: 6 * 24 + 16 })).toBe(true);
    expect(matchesTime(incident({}), { window: null, hour: 6 * 24 + 8 })).toBe(false);
  });
});
