import type { Actor } from "@/lib/access/actor";
import type { CoverageChange, WhatIf } from "@/lib/contracts/coverage/what-if-endpoint";
import { type CameraResult, cameraSight } from "@/lib/coverage/camera-sight";
import { type CameraSeen, coverTile, farBox } from "@/lib/coverage/cover-tile";
import { addFigures, type CoverageFigures, noFigures } from "@/lib/coverage/coverage-figures";
import type { LocalFrame } from "@/lib/geometry/local-frame";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { CameraRow } from "@/lib/server/db/queries/cameras/camera-row";
import { districtBounds } from "@/lib/server/db/queries/coverage/district-bounds";
import { findCoverageRun } from "@/lib/server/db/queries/coverage/find-coverage-run";
import { listCoverageGrids } from "@/lib/server/db/queries/coverage/list-coverage-grids";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import type { Bounds } from "@/lib/server/db/viewport";
import { processSingleton } from "@/lib/server/process-singleton";
import { visibleCamera } from "../cameras/visible-camera";
import { today } from "../today";
import { claimOfRow } from "./claim-of-row";
import { districtFrame } from "./district-frame";
import { type CoverageWindow, readWindow } from "./read-window";
import { shapeOfSet } from "./shape-of-set";
import { toldFigures } from "./told-figures";

/** Windows begin and end on this grid, so that a dragged camera stays in the one that was read. */
const WINDOW_DEGREES = 0.002;
/** A house this far off may still stand in the way of a cone of 500 m. */
const MARGIN_METRES = 30;
const DEFAULT_RANGE_METRES = 160;

interface Wanted {
  change: CoverageChange;
  row: CameraRow | null;
}

/** What a set of changes would do to the figures. Nothing is stored. */
export async function whatIf(
  actor: Actor,
  { area, changes }: { area?: string | undefined; changes: readonly CoverageChange[] },
): Promise<Result<WhatIf>> {
  const base = await readBase(actor, area);
  if (!base.ok) return base;
  const wanted = await readWanted(actor, changes);
  if (!wanted.ok) return wanted;
  const { frame, districtCode, stamp, before } = base.value;
  const after = new Map<string, CoverageFigures>();
  const was = new Map<string, CoverageFigures>();
  const cameras: WhatIf["cameras"] = [];
  for (const group of apart(frame, wanted.value)) {
    const window = await readWindow(actor, { frame, districtCode, bounds: group.bounds, stamp });
    if (!window.ok) return window;
    cameras.push(...applyGroup(frame, window.value, group.wanted, was, after));
  }
  const grids = [...after].map(([code, local]) => {
    const stored = before.get(code) ?? noFigures;
    return { code, before: stored, after: addFigures(addFigures(stored, was.get(code) ?? noFigures, -1), local) };
  });
  const changed = grids.filter(
    (grid) => before.has(grid.code) && JSON.stringify(grid.before) !== JSON.stringify(grid.after),
  );
  const total = [...before.values()].reduce((sum, each) => addFigures(sum, each), noFigures);
  const then = changed.reduce((sum, grid) => addFigures(addFigures(sum, grid.before, -1), grid.after), total);
  const told = (figures: CoverageFigures): CoverageFigures => toldFigures(actor.role, figures);
  return ok({
    grids: changed.map((grid) => ({ code: grid.code, before: told(grid.before), after: told(grid.after) })),
    before: told(total),
    after: told(then),
    cameras,
  });
}

/** As things stand; read again when it is a few seconds old. */
interface Base {
  districtCode: string;
  frame: LocalFrame;
  stamp: string;
  before: Map<string, CoverageFigures>;
}

const BASE_MILLISECONDS = 10_000;
const bases = processSingleton("coverage-bases", () => new Map<string, { base: Base; until: number }>());

async function readBase(actor: Actor, area: string | undefined): Promise<Result<Base>> {
  const key = [actor.role, actor.scope.join(), area ?? ""].join("|");
  const known = bases.get(key);
  if (known && known.until > Date.now()) return ok(known.base);
  const read = await inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const districtCode = parts[0]?.districtCode;
      const bounds = districtCode === undefined ? null : await districtBounds(tx, districtCode);
      if (districtCode === undefined || !bounds) return fail("not-found", { field: "area" });
      const rows = await listCoverageGrids(tx, parts, today());
      const run = await findCoverageRun(tx, [districtCode]);
      return ok({
        districtCode,
        frame: districtFrame(bounds),
        stamp: run?.ended_at ?? "",
        before: new Map(rows.map(({ code, figures }) => [code, figures])),
      });
    },
    { readOnly: true },
  );
  if (read.ok) bases.set(key, { base: read.value, until: Date.now() + BASE_MILLISECONDS });
  return read;
}

/** The cameras on record that the changes name. */
async function readWanted(actor: Actor, changes: readonly CoverageChange[]): Promise<Result<Wanted[]>> {
  for (const [i, { cameraId, position }] of changes.entries()) {
    if (cameraId === undefined && !position) return fail("invalid-body", { field: `changes[${i}].position` });
  }
  if (changes.every(({ cameraId }) => cameraId === undefined))
    return ok(changes.map((change) => ({ change, row: null })));
  return inTransaction(
    actor,
    async (tx) => {
      const wanted: Wanted[] = [];
      for (const [i, change] of changes.entries()) {
        const found = change.cameraId === undefined ? ok(null) : await visibleCamera(tx, change.cameraId);
        if (!found.ok) return fail("not-found", { field: `changes[${i}].cameraId` });
        wanted.push({ change, row: found.value });
      }
      return ok(wanted);
    },
    { readOnly: true },
  );
}

/** Places the change touches, in degrees, snapped outwards. */
function boundsOf(frame: LocalFrame, { change, row }: Wanted): Bounds {
  const reach = Math.max(change.rangeMetres ?? 0, row?.range_metres ?? 0, DEFAULT_RANGE_METRES) + MARGIN_METRES;
  const [east, north] = frame.metresPerDegree;
  const places = [change.position, row ? ([row.lng, row.lat] as const) : undefined].filter(
    (place) => place !== undefined,
  );
  const [lngs, lats] = [places.map(([lng]) => lng), places.map(([, lat]) => lat)];
  const snap = (value: number, round: (n: number) => number) => round(value / WINDOW_DEGREES) * WINDOW_DEGREES;
  return [
    snap(Math.min(...lngs) - reach / east, Math.floor),
    snap(Math.min(...lats) - reach / north, Math.floor),
    snap(Math.max(...lngs) + reach / east, Math.ceil),
    snap(Math.max(...lats) + reach / north, Math.ceil),
  ];
}

/** Changes whose places meet are looked at together; the others each by itself. */
function apart(frame: LocalFrame, wanted: readonly Wanted[]): { bounds: Bounds; wanted: Wanted[] }[] {
  let groups: { bounds: Bounds; wanted: Wanted[] }[] = [];
  for (const each of wanted) {
    let [bounds, members] = [boundsOf(frame, each), [each]];
    for (let met = true; met; ) {
      const meeting = groups.find((group) => meet(group.bounds, bounds));
      met = meeting !== undefined;
      if (!meeting) continue;
      groups = groups.filter((group) => group !== meeting);
      members = [...meeting.wanted, ...members];
      bounds = around(meeting.bounds, bounds);
    }
    groups.push({ bounds, wanted: members });
  }
  return groups;
}

const meet = (a: Bounds, b: Bounds): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
const around = (a: Bounds, b: Bounds): Bounds => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

function applyGroup(
  frame: LocalFrame,
  window: CoverageWindow,
  wanted: readonly Wanted[],
  was: Map<string, CoverageFigures>,
  after: Map<string, CoverageFigures>,
): WhatIf["cameras"] {
  const sights = wanted.map((each) => ({ ...each, ...looks(frame, window, each) }));
  const gone = new Set(sights.flatMap(({ row }) => (row ? [row.id] : [])));
  const isPlanned = (row: CameraRow | null): boolean =>
    row !== null && window.cameras.some(({ id, planned }) => planned && id === row.id);
  const come = sights.flatMap(({ change, row, then }, i): CameraSeen[] =>
    change.off || (then.seen.length === 0 && !then.sweep)
      ? []
      : [
          {
            id: row?.id ?? `new-${i}`,
            seen: then.seen,
            box: then.box,
            sweep: then.sweep,
            online: true,
            planned: isPlanned(row),
          },
        ],
  );
  const tiles = new Map(
    sights
      .flatMap(({ now, then }) => [...(now ? window.tilesIn(farBox(now)) : []), ...window.tilesIn(farBox(then))])
      .map((entry) => [entry.key, entry]),
  );
  for (const { tile, cover, near } of tiles.values()) {
    const next = coverTile(tile, [...near.filter(({ id }) => !gone.has(id)), ...come]);
    for (const [code, figures] of cover.figures) was.set(code, addFigures(was.get(code) ?? noFigures, figures));
    for (const [code, figures] of next.figures) after.set(code, addFigures(after.get(code) ?? noFigures, figures));
  }
  return sights.map(({ change, row, now, then }) => ({
    cameraId: row?.id ?? null,
    position: frame.toPosition(then.eye),
    bearingDegrees: then.view.bearingDegrees,
    seen: change.off ? null : shapeOfSet(frame, then.seen),
    was: now ? shapeOfSet(frame, now.seen) : null,
    reach: change.off || !then.sweep ? null : shapeOfSet(frame, then.sweep.set),
    overReach: change.off ? { metres: 0, buildings: 0, forbidden: false } : overOf(then),
    overReachWas: now ? overOf(now) : { metres: 0, buildings: 0, forbidden: false },
    movedMetres: then.movedMetres,
    assumed: then.view.assumed,
  }));
}

function looks(frame: LocalFrame, { walls }: CoverageWindow, { change, row }: Wanted) {
  const record = row ? claimOfRow(row) : { indoor: false, bearingDegrees: null };
  const claim = {
    ...record,
    ...(change.ptzType !== undefined && { ptzType: change.ptzType }),
    ...(change.bearingDegrees !== undefined && { bearingDegrees: change.bearingDegrees }),
    ...(change.horizontalFovDegrees !== undefined && { fovDegrees: change.horizontalFovDegrees }),
    ...(change.rangeMetres !== undefined && { rangeMetres: change.rangeMetres }),
    ...(change.mountHeightMetres !== undefined && { heightMetres: change.mountHeightMetres }),
    ...(change.horizontalPixels !== undefined && { horizontalPixels: change.horizontalPixels }),
  };
  const old = row ? frame.toPlane([row.lng, row.lat]) : null;
  const place = change.position ? frame.toPlane(change.position) : (old ?? frame.toPlane(frame.origin));
  return {
    now: row && old ? cameraSight(claimOfRow(row), old, walls) : null,
    then: cameraSight(claim, place, walls),
  };
}

const overOf = ({ over }: CameraResult) => ({
  metres: over.metres,
  buildings: over.buildings.length,
  forbidden: over.forbidden,
});
