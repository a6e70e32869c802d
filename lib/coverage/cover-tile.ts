import { boxesTouch, boxOfSet, clipToBox, type PlanarBox } from "@/lib/geometry/clip-to-box";
import { lengthOfUnion, lineInSet, setHolds } from "@/lib/geometry/line-in-set";
import { areaOfSet, coveredTimes, intersect, type PlanarSet, subtract } from "@/lib/geometry/planar-set";
import type { Sweep } from "./camera-sight";
import { addFigures, type CoverageFigures, noFigures } from "./coverage-figures";

/** What one camera sees. */
export interface CameraSeen {
  id: string;
  seen: PlanarSet;
  box: PlanarBox;
  /** What it could see by turning; null where it does not turn. */
  sweep: Sweep | null;
  /** Only a camera that works counts; one that is off tells what its absence costs. */
  online: boolean;
  /** Maintenance of it is announced for the next days. */
  planned: boolean;
}

/** Where a camera sees, or could see. */
export const farBox = ({ box, sweep }: Pick<CameraSeen, "box" | "sweep">): PlanarBox => sweep?.box ?? box;

/** A bit of a street, half of which belongs to the grid on either side. */
export interface StreetBit {
  from: { x: number; y: number };
  to: { x: number; y: number };
  grids: readonly string[];
}

export interface PlacePoint {
  kind: "hazard" | "incident";
  gridCode: string;
  at: { x: number; y: number };
}

/** One grid's ground within one tile. */
export interface GroundPiece {
  gridCode: string;
  /** Streets, squares, parks, banks: what belongs to everybody. */
  open: PlanarSet;
  /** Ground of estates, works and fields, houses taken out. */
  compound: PlanarSet;
  /** True square metres of a square metre of the plane here. */
  areaFactor: number;
}

export interface CoverageTile {
  box: PlanarBox;
  pieces: readonly GroundPiece[];
  streets: readonly StreetBit[];
  points: readonly PlacePoint[];
}

export interface TileCover {
  figures: Map<string, CoverageFigures>;
  blind: { gridCode: string; areaFactor: number; set: PlanarSet }[];
}

/** What the cameras see of one tile, grid by grid. Exact, but for millimetres. */
export function coverTile(tile: CoverageTile, cameras: readonly CameraSeen[]): TileCover {
  const near = cameras.filter((camera) => boxesTouch(camera.box, tile.box));
  const online = near.filter((camera) => camera.online);
  const cover: TileCover = { figures: new Map(), blind: [] };
  const turning = cameras.flatMap(({ online: works, sweep }) => (works && sweep ? sweep : []));
  for (const piece of tile.pieces) coverPiece(piece, near, turning, cover);
  for (const street of tile.streets) coverStreet(street, online, cover);
  for (const { kind, gridCode, at } of tile.points) {
    const seen = online.some((camera) => holds(camera, at)) ? 1 : 0;
    const of = kind === "hazard" ? { hazards: 1, hazardsSeen: seen } : { incidents: 1, incidentsSeen: seen };
    add(cover, gridCode, of);
  }
  return cover;
}

function coverPiece(
  { gridCode, open, compound, areaFactor }: GroundPiece,
  cameras: readonly CameraSeen[],
  turning: readonly Sweep[],
  cover: TileCover,
): void {
  // Cones are long and pieces small: what lies outside the piece's box would only cost.
  const box = boxOfSet([...open, ...compound]);
  const near = cameras.flatMap((camera) => {
    const seen = partIn(box, camera.box, camera.seen);
    return seen.length > 0 ? { ...camera, seen } : [];
  });
  const online = near.filter((camera) => camera.online);
  const staying = online.filter(({ planned }) => !planned);
  const sets = online.map(({ seen }) => seen);
  const metres = (set: PlanarSet): number => areaOfSet(set) * areaFactor;
  const blind = subtract(open, sets.flat());
  if (blind.length > 0) cover.blind.push({ gridCode, areaFactor, set: blind });
  const laterBlind = staying.length === online.length ? blind : subtract(open, seenBy(staying));
  const twice = coveredTimes(open, sets, 2);
  const groundMetres = metres(open);
  const without = (set: PlanarSet): number => groundMetres - metres(set);
  add(cover, gridCode, {
    groundMetres,
    seenMetres: without(blind),
    twiceMetres: metres(twice),
    thriceMetres: metres(coveredTimes(twice, sets, 3)),
    reachableMetres: without(
      subtract(
        blind,
        turning.flatMap((sweep) => partIn(box, sweep.box, sweep.set)),
      ),
    ),
    seenIfAllWorkedMetres: without(subtract(blind, seenBy(near.filter(({ online: works }) => !works)))),
    seenInMaintenanceMetres: without(laterBlind),
    compoundMetres: metres(compound),
    compoundSeenMetres: metres(intersect(sets.flat(), compound)),
  });
}

const seenBy = (cameras: readonly CameraSeen[]): PlanarSet => cameras.flatMap(({ seen }) => seen);

const partIn = (box: PlanarBox, boxOfIt: PlanarBox, set: PlanarSet): PlanarSet =>
  boxesTouch(boxOfIt, box) ? clipToBox(set, box) : [];

function coverStreet({ from, to, grids }: StreetBit, online: readonly CameraSeen[], cover: TileCover): void {
  const box = {
    west: Math.min(from.x, to.x),
    east: Math.max(from.x, to.x),
    south: Math.min(from.y, to.y),
    north: Math.max(from.y, to.y),
  };
  const seen = online.flatMap((camera) => (boxesTouch(camera.box, box) ? lineInSet(from, to, camera.seen) : []));
  const length = Math.hypot(to.x - from.x, to.y - from.y) / 1_000 / grids.length;
  for (const gridCode of grids) {
    add(cover, gridCode, { streetMetres: length, streetSeenMetres: length * lengthOfUnion(seen) });
  }
}

const holds = ({ box, seen }: CameraSeen, at: { x: number; y: number }): boolean =>
  at.x >= box.west && at.x <= box.east && at.y >= box.south && at.y <= box.north && setHolds(seen, at);

function add({ figures }: TileCover, gridCode: string, more: Partial<CoverageFigures>): void {
  figures.set(gridCode, addFigures(figures.get(gridCode) ?? noFigures, more));
}
