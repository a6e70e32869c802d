import { expect, test } from "vitest";
import { toPoint } from "../point";
import { countedAtBuildings } from "./counted-at-buildings";

const building = (lng: number, lat: number) => ({ at: toPoint([lng, lat]), households: 2, people: 5 });
const counts = (...args: Parameters<typeof countedAtBuildings>) =>
  countedAtBuildings(...args).map(({ hazards, incidents }) => [hazards, incidents]);

const one = { gridCode: "one", buildings: [building(118.2, 30.9), building(118.2002, 30.9)] };
const other = { gridCode: "other", buildings: [building(118.2004, 30.9)] };

test("a case counts at the nearest building of its own grid, though another grid's is nearer", () => {
  const places = [toPoint([118.20039, 30.9]), toPoint([118.20001, 30.9])];
  expect(counts([one, other], [{ gridCode: "one", kind: "incidents", places }])).toEqual([
    [0, 1],
    [0, 1],
    [0, 0],
  ]);
});

test("one of a grid without buildings counts at the nearest of all", () => {
  const places = [toPoint([118.20041, 30.9])];
  expect(counts([one, other], [{ gridCode: "a park", kind: "hazards", places }])).toEqual([
    [0, 0],
    [0, 0],
    [1, 0],
  ]);
});

test("a degree to the east is shorter than one to the north", () => {
  const eastward = { gridCode: "one", buildings: [building(118.2011, 30.9), building(118.2, 30.901)] };
  const places = [toPoint([118.2, 30.9])];
  const first = [
    [0, 1],
    [0, 0],
  ];
  expect(counts([eastward], [{ gridCode: "one", kind: "incidents", places }])).toEqual(first);
  expect(counts([eastward], [{ gridCode: "none", kind: "incidents", places }])).toEqual(first);
});

test("without a building nothing is counted", () => {
  expect(countedAtBuildings([], [{ gridCode: "one", kind: "hazards", places: [toPoint([118, 30])] }])).toEqual([]);
});
