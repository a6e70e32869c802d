import { afterAll, beforeAll, expect, it } from "vitest";
import { previewStep } from "@/lib/client/plan/preview-step";
import { applyChange } from "@/lib/grid/apply-change";
import { toMultiPolygon } from "@/lib/grid/codec/to-multi-polygon";
import { graphIndex } from "@/lib/grid/graph-index";
import type { CellCode, GridGraph } from "@/lib/grid/grid-graph";
import { isInside } from "@/lib/grid/is-inside";
import type { Point } from "@/lib/grid/point";
import { ringsOf } from "@/lib/grid/rings-of";
import { at, board } from "../helpers/grid-board";
import { randomStep } from "../helpers/random-step";
import { startTestProgram, type TestProgram } from "../helpers/test-program";

/** A board of two communities; every place of a building is inside, none on a border. */
const SIDES = 6;
const ACTIONS = 10_000;
const CHECKED_EVERY = 1_000;
const BUILDINGS = 900;

let program: TestProgram;
beforeAll(async () => {
  program = await startTestProgram();
});
afterAll(() => program.stop());

/** What GEOS finds: invalid polygons, ground that two cells have, and the whole of them against the board. */
async function judged(graph: GridGraph): Promise<Record<string, number>> {
  const shapes = [...graph.cells.keys()].map((code) =>
    JSON.stringify({ type: "MultiPolygon", coordinates: toMultiPolygon(graphIndex(graph).around([code]), code) }),
  );
  const corners: Point[] = [at(0, 0), at(SIDES, 0), at(SIDES, SIDES), at(0, SIDES), at(0, 0)];
  const board = JSON.stringify({ type: "Polygon", coordinates: [corners.map(([x, y]) => [x / 1e7, y / 1e7])] });
  const [row] = await program.query(
    `with cell as materialized (select n, ST_GeomFromGeoJSON(shape) as geom from unnest($1::text[]) with ordinality as t (shape, n)),
      whole as (select ST_Union(geom) as geom from cell), board as (select ST_GeomFromGeoJSON($2) as geom)
    select (select count(*) from cell where not ST_IsValid(geom))::int as invalid,
      (select count(*) from cell a join cell b on a.n < b.n and a.geom && b.geom
        where ST_Area(ST_Intersection(a.geom, b.geom)::geography) > 0.01)::int as overlaps,
      (select ST_NumInteriorRings((ST_Dump(geom)).geom) from whole limit 1)::int as gaps,
      (select round(ST_Area(ST_SymDifference(whole.geom, board.geom)::geography)) from whole, board)::int as astray`,
    [shapes, board],
  );
  return row as Record<string, number>;
}

it(`is a coverage for GEOS too after ${ACTIONS} actions at random, and counts every household once`, async () => {
  let seed = 20_261_129;
  const random = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  let graph = board(SIDES, SIDES, (x) => (x < SIDES / 2 ? "west" : "east"));
  const homes = Array.from({ length: BUILDINGS }, (): { place: Point; households: number } => ({
    place: at(random() * SIDES, random() * SIDES),
    households: 1 + Math.floor(random() * 40),
  }));
  const all = homes.reduce((sum, { households }) => sum + households, 0);
  const counted = (): number => {
    const rings = new Map<CellCode, readonly (readonly Point[])[]>(
      [...graph.cells.keys()].map((code) => [code, ringsOf(graphIndex(graph).around([code]), code)]),
    );
    return homes.reduce(
      (sum, { place, households }) =>
        sum + households * [...rings.values()].filter((each) => isInside(place, each)).length,
      0,
    );
  };
  const made = new Map<string, number>();
  for (let n = 1; n <= ACTIONS; n++) {
    const step = randomStep(graph, random, n);
    const taken = previewStep(graph, step);
    if (taken.ok) {
      graph = applyChange(graph, taken.change).graph;
      made.set(step.action, (made.get(step.action) ?? 0) + 1);
    }
    if (n % CHECKED_EVERY === 0) {
      expect(await judged(graph), `after ${n}`).toEqual({ invalid: 0, overlaps: 0, gaps: 0, astray: 0 });
      expect(counted(), `after ${n}`).toBe(all);
    }
  }
  // Every kind was made many times; what was refused changed nothing.
  for (const [action, times] of made) expect(times, action).toBeGreaterThan(20);
  expect(made.size).toBe(12);
});
