import { expect, it } from "vitest";
import type { PlanDiff } from "@/lib/contracts/plans/plan-diff-endpoint";
import { diffGeojson } from "./diff-geojson";
import { successionCsv } from "./succession-csv";

const [one, two] = ["990102001001001", "990102001001002"];
const move = {
  from: two,
  to: "new-1",
  areaSquareMetres: 1234.6,
  buildings: 2,
  households: 80,
  people: 200,
  hazards: null,
  openCases: null,
  cameras: 1,
  geometry: { type: "MultiPolygon", coordinates: [] },
};
const diff: PlanDiff = {
  revision: 3,
  against: "2026-11-29",
  grids: { before: 2, after: 2 },
  codes: { "new-1": "990102001001003" },
  retired: [two],
  changed: [one],
  moves: [move, { ...move, from: one, to: two }],
  totals: move,
  leaders: [],
};

it("a plan's changes are GeoJSON with codes as they will be", () => {
  expect(diffGeojson(diff)).toMatchObject({
    type: "FeatureCollection",
    features: [
      {
        properties: { from: two, to: "990102001001003", households: 80, hazards: null },
        geometry: { type: "MultiPolygon" },
      },
      { properties: { from: one, to: two } },
    ],
  });
});

it("a plan's successions are a table that no spreadsheet takes for formulas", () => {
  const lines = successionCsv(diff, (column) => (column === "from" ? '=HYPERLINK("x"),y' : column), "是").split("\r\n");
  expect(lines[0]).toBe(
    `\ufeff"'=HYPERLINK(""x""),y",to,retired,buildings,households,people,hazards,openCases,cameras,areaSquareMetres`,
  );
  expect(lines.slice(1)).toEqual([
    `${two},990102001001003,是,2,80,200,,,1,1235`,
    `${one},${two},,2,80,200,,,1,1235`,
    "",
  ]);
});
