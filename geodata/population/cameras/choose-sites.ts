import { toPosition } from "../../city/geometry/projection";
import { createRandom, forkSeed } from "../../city/random";
import type { CityGrid } from "../../city-types";
import type { CityGround } from "../places/city-ground";
import type { CameraRole, CameraSite } from "./camera-site";
import { crossingSites } from "./crossing-sites";
import { gateSites } from "./gate-sites";
import { roleProfiles } from "./role-profiles";
import { streetSites } from "./street-sites";
import { hallSites, wallSites } from "./wall-sites";
import { watersideSites } from "./waterside-sites";

export interface ChosenSite extends CameraSite {
  grid: CityGrid;
}

/** As many sites as wanted, each role by its share; what a role cannot fill the others take over. */
export function chooseSites(ground: CityGround, seed: number, wanted: number): ChosenSite[] {
  const random = createRandom(forkSeed(seed, "camera-sites"));
  const all = [
    ...crossingSites(ground.junctions, random),
    ...streetSites(ground.city, random),
    ...gateSites(ground, random),
    ...wallSites(ground, random),
    ...watersideSites(ground, random),
    ...hallSites(ground, random),
  ];
  const queues = new Map<CameraRole, CameraSite[]>();
  for (const site of all.toSorted((a, b) => a.order - b.order)) {
    const queue = queues.get(site.role);
    if (queue) queue.push(site);
    else queues.set(site.role, [site]);
  }
  const chosen: ChosenSite[] = [];
  for (let share = wanted / 100; chosen.length < wanted && queues.size > 0; share = (wanted - chosen.length) / 100) {
    for (const [role, queue] of queues) {
      const quota = Math.max(1, Math.ceil(share * roleProfiles[role].share));
      takeFrom(ground, queue, Math.min(quota, wanted - chosen.length), chosen);
      if (queue.length === 0) queues.delete(role);
    }
  }
  return chosen;
}

/** Moves the next usable sites over: inside a grid, and in the open unless it is a hall. */
function takeFrom(ground: CityGround, queue: CameraSite[], quota: number, chosen: ChosenSite[]): void {
  const enough = chosen.length + quota;
  let tried = 0;
  for (; tried < queue.length && chosen.length < enough; tried++) {
    const site = queue[tried]!;
    const position = toPosition(site.point);
    const grid = ground.gridAt(position);
    if (grid && (site.role === "hall") === (ground.buildings.at(position) !== null)) chosen.push({ ...site, grid });
  }
  queue.splice(0, tried);
}
