import { boxOfSet } from "@/lib/geometry/clip-to-box";
import { setHolds } from "@/lib/geometry/line-in-set";
import { areaOfSet, type PlanarSet } from "@/lib/geometry/planar-set";
import { polygonsOfSet } from "@/lib/geometry/polygons-of-set";
import type { CoverageTile, TileCover } from "./cover-tile";

/** Slivers between two cones are no place. */
const LEAST_SQUARE_METRES = 40;
/** What happens this near to a blind spot happens at it. */
const NEAR_MILLIMETRES = 15_000;

export interface BlindSpot {
  gridCode: string;
  polygon: PlanarSet;
  squareMetres: number;
  /** In or within 15 m of it. */
  hazards: number;
  incidents: number;
}

/** The unseen public ground of a tile, place by place. A tile's edge cuts: no place is longer than a tile. */
export function blindSpots(tile: CoverageTile, { blind }: TileCover): BlindSpot[] {
  return blind.flatMap(({ gridCode, set, areaFactor }) =>
    polygonsOfSet(set).flatMap((polygon): BlindSpot[] => {
      const squareMetres = areaOfSet(polygon) * areaFactor;
      if (squareMetres < LEAST_SQUARE_METRES) return [];
      const near = tile.points.filter(({ at }) => isNear(polygon, at));
      const hazards = near.filter(({ kind }) => kind === "hazard").length;
      return [{ gridCode, polygon, squareMetres, hazards, incidents: near.length - hazards }];
    }),
  );
}

type Point = PlanarSet[number][number];

function isNear(polygon: PlanarSet, at: Point): boolean {
  const { west, south, east, north } = boxOfSet(polygon);
  const [dx, dy] = [Math.max(west - at.x, at.x - east), Math.max(south - at.y, at.y - north)];
  if (dx > NEAR_MILLIMETRES || dy > NEAR_MILLIMETRES) return false;
  return (
    setHolds(polygon, at) ||
    polygon.some((path) => path.some((to, i) => toLine(path.at(i - 1)!, to, at) < NEAR_MILLIMETRES))
  );
}

function toLine(a: Point, b: Point, { x, y }: Point): number {
  const [ex, ey] = [b.x - a.x, b.y - a.y];
  const t = Math.max(0, Math.min(1, ((x - a.x) * ex + (y - a.y) * ey) / (ex * ex + ey * ey || 1)));
  return Math.hypot(x - a.x - t * ex, y - a.y - t * ey);
}

/** What lies at it comes first, then its size. */
export const byWeight = (a: BlindSpot, b: BlindSpot): number =>
  b.hazards + b.incidents - (a.hazards + a.incidents) || b.squareMetres - a.squareMetres;
