import type { Actor } from "@/lib/access/actor";
import type { WallIndex } from "@/lib/coverage/camera-sight";
import { addFigures, type CoverageFigures, noFigures } from "@/lib/coverage/coverage-figures";
import { type PoleSite, poleSites, type StreetLine } from "@/lib/coverage/suggest/pole-sites";
import { SpotIndex } from "@/lib/coverage/suggest/spot-index";
import type { Spot } from "@/lib/coverage/suggest/suggest-cameras";
import { unseenSpots } from "@/lib/coverage/suggest/unseen-spots";
import { wallIndex } from "@/lib/coverage/wall-index";
import { boxOf } from "@/lib/geometry/box";
import type { LocalFrame } from "@/lib/geometry/local-frame";
import { readWkb } from "@/lib/geometry/wkb";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { districtBounds } from "@/lib/server/db/queries/coverage/district-bounds";
import { findCoverageRun } from "@/lib/server/db/queries/coverage/find-coverage-run";
import { listCoverageGrids } from "@/lib/server/db/queries/coverage/list-coverage-grids";
import { type CoveragePointRow, listCoveragePoints } from "@/lib/server/db/queries/coverage/list-coverage-points";
import { listPoleStreets, type PoleStreetRow } from "@/lib/server/db/queries/coverage/list-pole-streets";
import { listUnseenGround } from "@/lib/server/db/queries/coverage/list-unseen-ground";
import { listWalls } from "@/lib/server/db/queries/coverage/list-walls";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import type { Bounds } from "@/lib/server/db/viewport";
import { today } from "../today";
import { districtFrame } from "./district-frame";
import { setOf, wallsOfRows } from "./ground-of-rows";
import { recentSince } from "./recent-since";

/** What happens this near to unseen ground happens at it. */
const AT_METRES = 8;
/** An unseen hazard or case counts as much as so many square metres where places come first. */
const PLACE_WORTH = 500;

type SpotKind = "ground" | CoveragePointRow["kind"];

/** All that suggestions are made from. */
export interface UnseenScene {
  frame: LocalFrame;
  walls: WallIndex;
  sites: PoleSite[];
  streets: readonly PoleStreetRow[];
  spots: (Spot & { kind: SpotKind; squareMetres: number; gridCode: string })[];
  figures: CoverageFigures;
  dataAt: string | null;
}

/**
 * What nobody sees of an area, and the posts around it. Cameras on record stay: their ground is seen.
 * @param wish of one district or of a part of one
 */
export async function readUnseen(
  actor: Actor,
  { area, aim, reachMetres }: { area: string; aim: "ground" | "places"; reachMetres: number },
): Promise<Result<UnseenScene>> {
  const read = await inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const districtCode = parts[0]?.districtCode;
      const extent = districtCode === undefined ? null : await districtBounds(tx, districtCode);
      if (districtCode === undefined || !extent) return fail("not-found", { field: "area" });
      const frame = districtFrame(extent);
      const ground = await listUnseenGround(tx, parts);
      const polygons = ground.map(({ shape }) => ({ set: setOf(frame, shape), areaFactor: 1 }));
      for (const polygon of polygons) polygon.areaFactor = frame.areaFactor((polygon.set[0]?.[0]?.y ?? 0) / 1_000);
      const spots = unseenSpots(polygons);
      const bounds = boundsOf(frame, spots, reachMetres);
      const grids = await listCoverageGrids(tx, parts, today());
      return ok({
        frame,
        spots,
        gridCodes: ground.map(({ grid_code }) => grid_code),
        streets: bounds ? await listPoleStreets(tx, districtCode, bounds) : [],
        walls: bounds ? await listWalls(tx, bounds) : [],
        // An administrator is told nothing of hazards and cases.
        points: actor.role === "admin" ? [] : await listCoveragePoints(tx, districtCode, recentSince()),
        figures: grids.reduce((sum, { figures }) => addFigures(sum, figures), noFigures),
        dataAt: (await findCoverageRun(tx, [districtCode]))?.ended_at ?? null,
      });
    },
    { readOnly: true, purpose: "count" },
  );
  if (!read.ok) return read;
  const { frame, spots, gridCodes, points, streets, walls, ...rest } = read.value;
  const ground = spots.x.map((x, i) => {
    const squareMetres = spots.squareMetres[i]!;
    const gridCode = gridCodes[spots.of[i]!]!;
    return { x, y: spots.y[i]!, kind: "ground" as const, squareMetres, worth: squareMetres, gridCode };
  });
  const index = new SpotIndex(spots.x, spots.y);
  const places = points.flatMap(({ kind, lng, lat }) => {
    const at = nearestSpot(index, frame.toPlane([lng, lat]));
    if (at === null) return [];
    return [{ ...ground[at]!, kind, squareMetres: 0, worth: aim === "places" ? PLACE_WORTH : 0 }];
  });
  return ok({
    ...rest,
    frame,
    streets,
    spots: [...ground, ...places],
    walls: wallIndex(wallsOfRows(frame, walls)),
    sites: poleSites(streets.map((row) => streetOf(frame, row))),
  });
}

function nearestSpot(index: SpotIndex, [x, y]: readonly [number, number]): number | null {
  let best: { at: number; distance: number } | null = null;
  index.within(x, y, AT_METRES, (at, dx, dy) => {
    const distance = Math.hypot(dx, dy);
    if (!best || distance < best.distance) best = { at, distance };
  });
  return (best as { at: number } | null)?.at ?? null;
}

/** Around all spots, so far that whatever may see them or hide them is in it; null without spots. */
function boundsOf(
  frame: LocalFrame,
  { x, y }: { x: readonly number[]; y: readonly number[] },
  reach: number,
): Bounds | null {
  if (x.length === 0) return null;
  const [west, south, east, north] = boxOf(x.map((each, i) => [each, y[i]!]));
  return [
    ...frame.toPosition([west - 2 * reach, south - 2 * reach]),
    ...frame.toPosition([east + 2 * reach, north + 2 * reach]),
  ];
}

const streetOf = (frame: LocalFrame, row: PoleStreetRow): StreetLine => ({
  line: (readWkb(row.shape).lines[0] ?? []).map(frame.toPlane),
  widthMetres: row.width_metres,
  ends: [row.from_kind, row.to_kind],
});
