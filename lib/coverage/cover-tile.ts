import { boxesTouch, type PlanarBox } from "@/lib/geometry/clip-to-box";
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
  const turning = cameras.flatMap(({ online: works, sweep }) =>
    works && sweep && boxesTouch(sweep.box, tile.box) ? sweep.set : [],
  );
  for (const piece of tile.pieces) coverPiece(piece, { near, online, turning }, cover);
  for (const street of tile.streets) coverStreet(street, online, cover);
  for (const { kind, gridCode, at } of tile.points) {
    const seen = online.some((camera) => holds(camera, at)) ? 1 : 0;
    const of = kind === "hazard" ? { hazards: 1, hazardsSeen: seen } : { incidents: 1, incidentsSeen: seen };
    add(cover, gridCode, of);
  }
  return cover;
}

function coverPiece(
  piece: GroundPiece,
  { near, online, turning }: { near: readonly CameraSeen[]; online: readonly CameraSeen[]; turning: PlanarSet },
  cover: TileCover,
): void {
  const { gridCode, open, compound, areaFactor } = piece;
  const sets = online.map(({ seen }) => seen);
  const metres = (set: PlanarSet): number => areaOfSet(set) * areaFactor;
  const blind = subtract(open, sets.flat());
  if (blind.length > 0) cover.blind.push({ gridCode, areaFactor, set: blind });
  const groundMetres = metres(open);
  const seenMetres = groundMetres - metres(blind);
  const everyBlind =
    near.length === online.length
      ? blind
      : subtract(
          blind,
          near.flatMap(({ seen, online: works }) => (works ? [] : seen)),
        );
  const staying = online.filter(({ planned }) => !planned);
  const laterBlind =
    staying.length === online.length
      ? blind
      : subtract(
          open,
          staying.flatMap(({ seen }) => seen),
        );
  add(cover, gridCode, {
    groundMetres,
    seenMetres,
    twiceMetres: metres(coveredTimes(open, sets, 2)),
    thriceMetres: metres(coveredTimes(open, sets, 3)),
    reachableMetres: groundMetres - metres(turning.length === 0 ? blind : subtract(blind, turning)),
    seenIfAllWorkedMetres: groundMetres - metres(everyBlind),
    seenInMaintenanceMetres: groundMetres - metres(laterBlind),
    compoundMetres: metres(compound),
    compoundSeenMetres: metres(intersect(sets.flat(), compound)),
  });
}

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
