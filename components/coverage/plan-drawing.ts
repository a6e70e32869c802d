import type { CameraLook } from "@/lib/contracts/coverage/camera-look-endpoint";
import type { CameraAtPoint } from "@/lib/contracts/coverage/coverage-at-endpoint";
import type { SuggestionResult } from "@/lib/contracts/coverage/suggestion-endpoints";
import type { CoverageChange, WhatIf } from "@/lib/contracts/coverage/what-if-endpoint";
import { viewCone } from "@/lib/geometry/view-cone";
import type { PlanHandle } from "../map/plan-handle";

interface Words {
  move: string;
  turn: string;
  point: string;
}

const METRES_PER_DEGREE = 111_195;
const RADIANS = Math.PI / 180;
/** The turn handle stands on the axis, this far from the lens. */
const HANDLE_METRES = 40;

type Position = readonly [number, number];

interface Drawn {
  result: WhatIf | null;
  point: { at: Position; cameras: readonly CameraAtPoint[] } | null;
  suggested: SuggestionResult["places"];
  /** Of the camera that is open, where it turns: what it sees now, filled, in the outline of what it could. */
  look: CameraLook | null;
}

/** Cones as they would be and as they are, lines from a point to the cameras that see it, and cones that are suggested. */
export function planDrawing({ result, point, suggested, look }: Drawn): GeoJSON.FeatureCollection | null {
  const features: GeoJSON.Feature[] = [];
  for (const { position, bearingDegrees, horizontalFovDegrees, rangeMetres } of suggested) {
    const coordinates = [viewCone(position, bearingDegrees, horizontalFovDegrees, rangeMetres)];
    features.push({ type: "Feature", properties: { part: "new" }, geometry: { type: "Polygon", coordinates } });
  }
  if (look?.reach) features.push({ type: "Feature", properties: { part: "reach" }, geometry: look.reach });
  if (look?.reach && look.seen) features.push({ type: "Feature", properties: { part: "aim" }, geometry: look.seen });
  for (const { seen, was, reach } of result?.cameras ?? []) {
    if (reach) features.push({ type: "Feature", properties: { part: "reach" }, geometry: reach });
    if (was) features.push({ type: "Feature", properties: { part: "old" }, geometry: was });
    if (seen) features.push({ type: "Feature", properties: { part: "new" }, geometry: seen });
  }
  for (const { position } of point?.cameras ?? []) {
    const coordinates = [position, [point!.at[0], point!.at[1]]];
    features.push({ type: "Feature", properties: { part: "ray" }, geometry: { type: "LineString", coordinates } });
  }
  return features.length === 0 ? null : { type: "FeatureCollection", features };
}

/** What can be dragged: each camera of the plan, and for one that looks somewhere the end of its axis. */
export function planHandles(
  changes: readonly CoverageChange[],
  result: WhatIf | null,
  point: Position | null,
  words: Words,
): PlanHandle[] {
  const handles: PlanHandle[] = point ? [{ id: "point", kind: "point", position: point, label: words.point }] : [];
  for (const [i, change] of changes.entries()) {
    const known = result?.cameras[i];
    const position = change.position ?? known?.position;
    if (!position) continue;
    handles.push({ id: `move-${i}`, kind: change.off ? "off" : "camera", position, label: words.move });
    const bearing = change.bearingDegrees === undefined ? known?.bearingDegrees : change.bearingDegrees;
    if (change.off || bearing === null || bearing === undefined) continue;
    handles.push({ id: `turn-${i}`, kind: "turn", position: beside(position, bearing), label: words.turn });
  }
  return handles;
}

function beside([lng, lat]: Position, bearing: number): Position {
  const [east, north] = [Math.sin(bearing * RADIANS) * HANDLE_METRES, Math.cos(bearing * RADIANS) * HANDLE_METRES];
  return [lng + east / (METRES_PER_DEGREE * Math.cos(lat * RADIANS)), lat + north / METRES_PER_DEGREE];
}

/** Whole degrees clockwise from north. */
export function bearingTo([lng, lat]: Position, [toLng, toLat]: Position): number {
  const degrees = Math.atan2((toLng - lng) * Math.cos(lat * RADIANS), toLat - lat) / RADIANS;
  return (Math.round(degrees) + 360) % 360;
}
