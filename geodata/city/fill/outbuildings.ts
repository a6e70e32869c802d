import { at } from "../at";
import type { Point } from "../geometry/point";
import type { Fabric } from "../plan/fabric";
import { type Plot, rectangle, turned } from "./plot";

interface Outbuilding {
  label: string;
  width: number;
  depth: number;
}

const shed: Outbuilding = { label: "车棚", width: 12, depth: 2.6 };
const yardHouse: Outbuilding = { label: "附房", width: 3.8, depth: 2.6 };
/** What the paths of an estate lead past; one of each near its gate side. */
const services: readonly Outbuilding[] = [
  { label: "配电房", width: 6, depth: 4 },
  { label: "垃圾分类房", width: 5, depth: 3.6 },
  { label: "门卫室", width: 3.6, depth: 3 },
  { label: "水泵房", width: 5, depth: 4.4 },
];

const estates: ReadonlySet<Fabric> = new Set(["slab", "tower", "courtyard"]);
const villages: ReadonlySet<Fabric> = new Set(["village", "urban-village", "old-town"]);

/** A yard is this far from the wall: near enough to belong to the house, far enough to walk between. */
const YARD_METRES = 0.6;
const ESTATE_YARD_METRES = 4.2;
/** Half a lane. */
const PATH_METRES = 2.2;

/** Bicycle sheds and service houses of estates, sheds in the yards of villages; they stand where nothing else does. */
export function addOutbuildings(plot: Plot, fabric: Fabric): void {
  if (villages.has(fabric)) {
    for (const house of [...plot.buildings])
      if (plot.random.chance(0.62)) addBehind(plot, house.ring, yardHouse, YARD_METRES);
  }
  if (!estates.has(fabric)) return;
  const homes = plot.buildings.filter(({ kind }) => kind === "apartment" || kind === "tower");
  for (const { ring } of homes) if (plot.random.chance(0.8)) addBehind(plot, ring, shed, ESTATE_YARD_METRES);
  for (const service of services) {
    const home = homes[plot.random.integer(0, Math.max(0, homes.length - 1))];
    if (home) addBehind(plot, home.ring, service, ESTATE_YARD_METRES);
  }
}

/** Along the wall that looks north in the building's own frame or, where no room is, along the opposite one. */
function addBehind(plot: Plot, worldRing: readonly Point[], what: Outbuilding, gap: number): void {
  if (worldRing.length !== 4) return;
  const ring = worldRing.map((p) => plot.toFrame(p));
  const share = plot.random.next();
  for (const [from, to] of [
    [at(ring, 2), at(ring, 3)],
    [at(ring, 0), at(ring, 1)],
  ] as const) {
    if (addAlong(plot, from, to, what, gap, share)) return;
  }
}

/** The wall runs with the building on its left; `share` says how far along it the new one stands. */
function addAlong(plot: Plot, from: Point, to: Point, what: Outbuilding, gap: number, share: number): boolean {
  const { label, width, depth } = what;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length < width) return false;
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const [along, out] = [width / 2 + (length - width) * share, gap + depth / 2];
  const [x, y] = [from[0] + ux * along + uy * out, from[1] + uy * along - ux * out];
  if (plot.isOnPath(x, y, width / 2 + PATH_METRES)) return false;
  return plot.build("outbuilding", turned(rectangle(0, 0, width, depth), x, y, Math.atan2(uy, ux)), {
    gap: 0.4,
    label,
  });
}
