import type { WallIndex } from "@/lib/coverage/camera-sight";
import { type CoverageGround, shapeOf } from "@/lib/coverage/coverage-tiles";
import type { DwellingWall } from "@/lib/coverage/over-reach";
import { privateKinds } from "@/lib/coverage/private-kinds";
import { snapOut } from "@/lib/coverage/snap-out";
import { type Wall } from "@/lib/coverage/wall";
import type { LocalFrame, PlanePoint } from "@/lib/geometry/local-frame";
import { type PlanarSet, toPlanarSet } from "@/lib/geometry/planar-set";
import { signedArea } from "@/lib/geometry/signed-area";
import { readWkb } from "@/lib/geometry/wkb";
import type { CoveragePointRow } from "@/lib/server/db/queries/coverage/list-coverage-points";
import type { GroundRows } from "@/lib/server/db/queries/coverage/list-ground";
import type { WallRow } from "@/lib/server/db/queries/coverage/list-walls";
import { wallOfRow } from "./wall-of-row";

const dwellings: ReadonlySet<string> = new Set(["apartment", "tower", "old-house", "village-house", ...privateKinds]);
const forbidden: ReadonlySet<string> = new Set(privateKinds);

/** Houses of a window; dwellings, and where nobody may be watched, carry their id, because looking into them is over-reach. */
export function wallsOfRows(frame: LocalFrame, rows: readonly WallRow[]): (Wall & Partial<DwellingWall>)[] {
  return rows.flatMap((row) => {
    const wall = wallOfRow(frame, row);
    if (!wall) return [];
    return dwellings.has(row.kind) ? { ...wall, id: row.id, forbidden: forbidden.has(row.kind) } : wall;
  });
}

/** Rows in degrees → the ground in millimetres of the plane. */
export function groundOfRows(
  frame: LocalFrame,
  rows: GroundRows,
  { walls, index, points }: { walls: readonly Wall[]; index: WallIndex; points: readonly CoveragePointRow[] },
): CoverageGround {
  const land = (...kinds: string[]) =>
    rows.land.filter(({ kind }) => kinds.includes(kind)).map(({ shape }) => shapeOf(setOf(frame, shape)));
  return {
    grids: rows.grids.map(({ code, shape }) => {
      const part = shapeOf(setOf(frame, shape));
      return { ...part, code, areaFactor: frame.areaFactor((part.box.south + part.box.north) / 2_000) };
    }),
    houses: walls.map(({ ring }) => shapeOf(toPlanarSet([ring]))),
    water: land("river", "water"),
    compounds: land("block", "works", "field"),
    streets: rows.streets.flatMap(({ shape }) =>
      toPlanarSet(readWkb(shape).lines.map((line) => line.map(frame.toPlane))),
    ),
    points: points.map(({ kind, grid_code, lng, lat }) => ({
      kind,
      gridCode: grid_code,
      at: toPlanarSet([[outdoors(frame.toPlane([lng, lat]), index)]])[0]![0]!,
    })),
  };
}

/** Outer rings counter-clockwise, holes clockwise. */
export function setOf(frame: LocalFrame, shape: Uint8Array): PlanarSet {
  const rings = readWkb(shape).polygons.flatMap((polygon) =>
    polygon.map((ring, place): PlanePoint[] => {
      const plane = ring.slice(1).map(frame.toPlane);
      return signedArea(plane) > 0 === (place === 0) ? plane : plane.reverse();
    }),
  );
  return toPlanarSet(rings);
}

/** What is inside a house no camera here should see: it is judged by the ground before its nearest façade. */
function outdoors(place: PlanePoint, index: WallIndex): PlanePoint {
  const [x, y] = place;
  const walls = index.within([x, y, x, y]).length === 0 ? [] : index.within([x - 60, y - 60, x + 60, y + 60]);
  return walls.length === 0 ? place : snapOut(place, null, walls).eye;
}
