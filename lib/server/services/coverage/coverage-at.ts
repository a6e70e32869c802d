import type { Actor } from "@/lib/access/actor";
import type { CameraAtPoint, CoverageAt } from "@/lib/contracts/coverage/coverage-at-endpoint";
import type { Position } from "@/lib/contracts/fields";
import { aimOf } from "@/lib/coverage/aim-of";
import { cameraView } from "@/lib/coverage/camera-defaults";
import { pixelsPerMetre, sightGrade } from "@/lib/coverage/pixel-density";
import { onlineShare, reliability } from "@/lib/coverage/reliability";
import { seesPoint } from "@/lib/coverage/sees-point";
import { sightOf } from "@/lib/coverage/sight";
import { snapOut } from "@/lib/coverage/snap-out";
import type { Wall } from "@/lib/coverage/wall";
import { type LocalFrame, localFrame } from "@/lib/geometry/local-frame";
import { ok, type Result } from "@/lib/kernel/result";
import { historiesOf, toHistory } from "@/lib/server/db/queries/cameras/camera-histories";
import { type CameraRow, toCamera } from "@/lib/server/db/queries/cameras/camera-row";
import { listCamerasInView } from "@/lib/server/db/queries/coverage/list-cameras-in-view";
import { listWalls } from "@/lib/server/db/queries/coverage/list-walls";
import { longestRange } from "@/lib/server/db/queries/coverage/longest-range";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import type { Bounds } from "@/lib/server/db/viewport";
import { processSingleton } from "@/lib/server/process-singleton";
import { daysBefore } from "../cameras/days-before";
import { scopeDistricts } from "../scope-districts";
import { claimOfRow } from "./claim-of-row";
import { wallOfRow } from "./wall-of-row";

/** A camera's range changes seldom, and a longer one is seen from afar a moment later. */
const RANGE_MILLISECONDS = 10_000;

const RELIABILITY_DAYS = 90;

const ranges = processSingleton("coverage-ranges", () => new Map<string, { metres: number; until: number }>());

/** Who sees this point, and who could by turning, by the model and the houses as they are now: nothing stored stands between. */
export async function coverageAt(actor: Actor, position: Position): Promise<Result<CoverageAt>> {
  const reach = await reachOf(actor);
  if (!reach.ok) return reach;
  const frame = localFrame(position);
  const viewport = around(frame, reach.value * 1.01 + 1);
  return inTransaction(
    actor,
    async (tx) => {
      const rows = await listCamerasInView(tx, await scopeDistricts(tx), frame);
      const walls = rows.length === 0 ? [] : await listWalls(tx, boundsOf(rows, position));
      const solid = walls.map((row) => wallOfRow(frame, row)).filter((wall) => wall !== null);
      const near = rows
        .flatMap((row) => seenBy(row, frame, solid) ?? [])
        .sort((a, b) => a.camera.distanceMetres - b.camera.distanceMetres);
      const outages = await outagesOf(tx, near);
      const told = (isNow: boolean) =>
        near.flatMap(({ camera, now }) => (now === isNow ? { ...camera, ...outages(camera.id) } : []));
      return ok({ position, cameras: told(true), couldTurn: told(false) });
    },
    { readOnly: true, viewport },
  );
}

async function reachOf(actor: Actor): Promise<Result<number>> {
  const key = actor.scope.join();
  const known = ranges.get(key);
  if (known && known.until > Date.now()) return ok(known.metres);
  const read = await inTransaction(actor, async (tx) => ok(await longestRange(tx, await scopeDistricts(tx))), {
    readOnly: true,
  });
  if (read.ok) ranges.set(key, { metres: read.value, until: Date.now() + RANGE_MILLISECONDS });
  return read;
}

interface SeenBy {
  camera: Omit<CameraAtPoint, "onlineShare" | "maintenance">;
  now: boolean;
}

/** How those cameras kept up, and when they will be off. */
async function outagesOf(tx: Tx, near: readonly SeenBy[]) {
  const now = Date.now();
  const since = daysBefore(now, RELIABILITY_DAYS);
  const ids = near.map(({ camera }) => camera.id);
  const histories = await historiesOf(tx, await scopeDistricts(tx), ids, since);
  return (id: string): Pick<CameraAtPoint, "onlineShare" | "maintenance"> => {
    const row = histories.get(id);
    if (!row) return { onlineShare: null, maintenance: null };
    const share = onlineShare(reliability(toHistory(row), [since.getTime(), now]));
    const next = row.windows.find(({ to }) => to > now);
    const iso = (time: number) => new Date(time).toISOString();
    return {
      onlineShare: share === null ? null : Number(share.toFixed(4)),
      maintenance: next ? { startsAt: iso(next.from), endsAt: iso(next.to) } : null,
    };
  };
}

/** The point is the frame's origin. */
function seenBy(row: CameraRow, frame: LocalFrame, walls: readonly Wall[]): SeenBy | null {
  const view = cameraView(claimOfRow(row));
  const claimed = frame.toPlane([row.lng, row.lat]);
  const { axis } = sightOf(claimed, view);
  const { eye, enclosed } = snapOut(claimed, view.bearingDegrees === null ? null : axis, walls);
  if (enclosed) return null;
  const { now, sweep } = aimOf(sightOf(eye, view), view);
  const seesNow = now !== null && seesPoint(now, [0, 0], walls);
  if (!seesNow && !(sweep && seesPoint(sweep, [0, 0], walls))) return null;
  const distance = Math.hypot(eye[0], eye[1]);
  const density = pixelsPerMetre(view.horizontalPixels, view.fovDegrees, distance);
  const { id, code, name, gridCode, position, status, statusSince } = toCamera(row);
  const camera = {
    id,
    code,
    name,
    gridCode,
    position,
    status,
    statusSince,
    distanceMetres: Math.round(distance * 10) / 10,
    pixelsPerMetre: Math.round(density * 10) / 10,
    grade: sightGrade(density) ?? ("detect" as const),
  };
  return { camera, now: seesNow };
}

function around({ toPosition }: LocalFrame, metres: number): Bounds {
  return [...toPosition([-metres, -metres]), ...toPosition([metres, metres])];
}

/** All lines of sight lie in it, and the houses that cameras stand in. */
function boundsOf(rows: readonly CameraRow[], [lng, lat]: Position): Bounds {
  const lngs = [lng, ...rows.map((row) => row.lng)];
  const lats = [lat, ...rows.map((row) => row.lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
