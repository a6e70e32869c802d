import { z } from "zod";
import { fromPolygons, type SourcePolygon } from "@/lib/grid/codec/from-polygons";
import { randomOf } from "@/lib/grid/proposal/random-of";
import { ok } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import type { Bench, BenchRow } from "./bench";
import { benchActor } from "./bench-actor";
import { demoDatabase } from "./demo-database";

/** Up to a metre to each side: two neighbours' drawings of one border cross again and again. */
const ASTRAY_DEGREES = 1e-5;
/** The district this often, side by side: some 12 000 units. */
const COPIES = 18;
const DEGREES_APART = 0.2;
/** mapshaper 0.6 `-clean` took these seconds for as many units on such a machine. */
const REQUIRED = { district: 1.5, copies: 9 };

const rowSchema = z.object({ code: z.string(), shape: z.string() });
const shapeSchema = z.object({ coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))) });

/** The grids in force, each vertex of each grid moved by itself, as if everyone had drawn their own. */
async function drawnApart(): Promise<SourcePolygon[]> {
  const read = await inTransaction(benchActor({ role: "planner" }), async (tx) =>
    ok(await tx.rows("select code, ST_AsGeoJSON(ST_Multi(geom), 7) as shape from grids", [], rowSchema)),
  );
  if (!read.ok) throw new Error(read.failure.code);
  const random = randomOf(7);
  const astray = (): number => (2 * random() - 1) * ASTRAY_DEGREES;
  return read.value.map(({ code, shape }) => ({
    code,
    group: code.slice(0, 12),
    coordinates: shapeSchema.parse(JSON.parse(shape)).coordinates.map((polygon) =>
      polygon.map((ring) => {
        const moved = ring.slice(1).map(([lng, lat]): [number, number] => [lng + astray(), lat + astray()]);
        return [moved.at(-1)!, ...moved];
      }),
    ),
  }));
}

const besideEachOther = (units: readonly SourcePolygon[]): SourcePolygon[] =>
  Array.from({ length: COPIES }, (_, copy) =>
    units.map((unit) => ({
      ...unit,
      code: `${copy}-${unit.code}`,
      coordinates: unit.coordinates.map((polygon) =>
        polygon.map((ring) => ring.map(([lng, lat]): [number, number] => [lng - copy * DEGREES_APART, lat])),
      ),
    })),
  ).flat();

function cleaned(name: string, source: readonly SourcePolygon[], most: number): BenchRow[] {
  const began = performance.now();
  const { graph, repairs } = fromPolygons(source, { snapMetres: 0, closeGapsUnderSquareMetres: 1_000 });
  const seconds = (performance.now() - began) / 1000;
  return [
    { what: `${name}: units`, measured: source.length, unit: "" },
    { what: `${name}: gaps and overlaps, each listed`, measured: repairs.length, unit: "" },
    { what: `${name}: cleaned`, measured: Number(seconds.toFixed(2)), unit: "s", required: { atMost: most } },
    {
      what: `${name}: units lost`,
      measured: source.length - graph.cells.size,
      unit: "",
      required: { atMost: 0 },
    },
  ];
}

async function run(): Promise<BenchRow[]> {
  await demoDatabase();
  const units = await drawnApart();
  return [
    ...cleaned("district", units, REQUIRED.district),
    ...cleaned("18 districts", besideEachOther(units), REQUIRED.copies),
  ];
}

export const bench: Bench = {
  title: "A dirty coverage made clean",
  method: "The demo district's grids, each drawn by itself up to a metre off, without any snapping; then 18 of them.",
  run,
};
