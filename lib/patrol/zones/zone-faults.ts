import { type LngLat, localPlane, type PlanePoint } from "@/lib/geometry/local-plane";
import { metresOutside } from "./metres-outside";
import type { LaidLine } from "./zone-lines";
import type { ZonePlan } from "./zone-plan";

/** A border street's middle line is the border, and a finger is no pencil. */
const BORDER_METRES = 20;

/** What is wrong with a plan; `at` is the place in its list. */
export interface ZoneFault {
  of: keyof ZonePlan;
  at: number;
  code: "off-streets" | "crosses-itself" | "outside-grid";
}

/**
 * What of a plan cannot stand in a grid.
 * @param laid the plan's lines on the streets
 * @param grid outer rings of the grid's parts
 */
export function zoneFaults(
  plan: ZonePlan,
  { laid, grid }: { laid: readonly (LaidLine | null)[]; grid: readonly (readonly LngLat[])[] },
): ZoneFault[] {
  const plane = localPlane(grid[0]?.[0] ?? [0, 0]);
  const rings = grid.map((ring) => ring.map(plane.toPlane));
  const isOutside = (position: LngLat): boolean => {
    const point = plane.toPlane(position);
    return rings.every((ring) => metresOutside(point, ring) > BORDER_METRES);
  };
  const faults: ZoneFault[] = [];
  for (const [at, { via }] of plan.lines.entries()) {
    if (!laid[at]) faults.push({ of: "lines", at, code: "off-streets" });
    else if (via.some(isOutside)) faults.push({ of: "lines", at, code: "outside-grid" });
  }
  for (const [at, { ring }] of plan.areas.entries()) {
    if (crossesItself(ring.map(plane.toPlane))) faults.push({ of: "areas", at, code: "crosses-itself" });
    else if (ring.some(isOutside)) faults.push({ of: "areas", at, code: "outside-grid" });
  }
  for (const [at, { position }] of plan.posts.entries()) {
    if (isOutside(position)) faults.push({ of: "posts", at, code: "outside-grid" });
  }
  return faults;
}

/** True where two edges that are no neighbours meet. */
function crossesItself(ring: readonly PlanePoint[]): boolean {
  const edges = ring.map((point, i) => [point, ring[(i + 1) % ring.length]!] as const);
  return edges.some((one, i) =>
    edges.some((other, k) => k > i + 1 && !(i === 0 && k === edges.length - 1) && edgesMeet(one, other)),
  );
}

type Edge = readonly [PlanePoint, PlanePoint];

const side = ([a, b]: Edge, p: PlanePoint): number =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));

const edgesMeet = (one: Edge, other: Edge): boolean =>
  side(one, other[0]) * side(one, other[1]) <= 0 && side(other, one[0]) * side(other, one[1]) <= 0;
