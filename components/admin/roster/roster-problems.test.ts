import { describe, expect, it } from "vitest";
import type { UnitAnswer } from "@/lib/contracts/units/unit";
import { WEEK_MINUTES } from "@/lib/incidents/dispatch/roster-week";
import { localDay } from "@/lib/incidents/working-time";
import { rosterProblems } from "./roster-problems";

const monday = localDay(Date.parse("2026-11-23T00:00:00+08:00"));
const all = { weekdays: "1234567", fromMinute: 0, toMinute: 1440, validFrom: "2026-01-01", validTo: null, name: "" };
const unit = (id: string, areaCode: string, shifts: UnitAnswer["shifts"]): UnitAnswer => ({
  ...{ id, areaCode, shifts },
  kind: "crew",
  name: id,
  nameEn: id,
  departmentCode: "water",
  skills: [],
  duty: "on",
  position: null,
  checkedInAt: null,
  revision: 1,
  entryRevision: 1,
  retired: false,
});
const streets = [
  { code: "990102001", name: "一街道" },
  { code: "990102002", name: "二街道" },
];
const day = { ...all, fromMinute: 480, toMinute: 1200 };

describe("rosterProblems", () => {
  it("looks at each area with all who answer for it, from above and from within", () => {
    const units = [
      unit("1", "990102", [day]),
      unit("2", "990102001001001", [{ ...all, fromMinute: 1200, toMinute: 480 }]),
    ];
    const { gaps, overlaps } = rosterProblems(units, streets, monday);
    expect(overlaps).toEqual([]);
    expect(gaps.map(({ area, spans }) => [area.name, spans.length])).toEqual([["二街道", 8]]);
    expect(gaps[0]?.spans[0]).toEqual({ from: 0, to: 480 });
  });
  it("names who is on duty twice, and a week that nobody covers", () => {
    const { gaps, overlaps } = rosterProblems([unit("1", "990102001", [all, day])], streets, monday);
    expect(overlaps.map(({ unit: { id }, spans }) => [id, spans.length])).toEqual([["1", 7]]);
    expect(gaps).toEqual([{ area: streets[1], spans: [{ from: 0, to: WEEK_MINUTES }] }]);
  });
});
