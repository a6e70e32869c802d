import { localDay } from "@/lib/incidents/working-time";
import { toPosition } from "../../city/geometry/projection";
import { createRandom, forkSeed, type Random } from "../../city/random";
import type { CityGround } from "../places/city-ground";
import { cameraOutages } from "./camera-outages";
import type { CameraRecord } from "./camera-record";
import { camera799Register } from "./camera-register";
import { type ChosenSite, chooseSites } from "./choose-sites";
import { gb28181Id } from "./gb28181-id";
import { roleProfiles } from "./role-profiles";

const PANORAMA = 6;
const tenths = (value: number) => Math.round(value * 10) / 10;

/** The cameras of a city, grid by grid; ids 1…n. */
export function* generateCameras(
  ground: CityGround,
  { seed, now, cameras }: { seed: number; now: number; cameras: number },
): Generator<CameraRecord> {
  const sites = chooseSites(ground, seed, cameras).toSorted((a, b) =>
    a.grid.code < b.grid.code ? -1 : a.grid.code > b.grid.code ? 1 : 0,
  );
  const numbers = new Map<string, number>();
  for (const [index, site] of sites.entries()) {
    const place = site.name || site.grid.name;
    const number = (numbers.get(place) ?? 0) + 1;
    numbers.set(place, number);
    const random = createRandom(forkSeed(seed, "camera", index + 1));
    yield cameraAt(random, site, index + 1, `${place} ${String(number).padStart(2, "0")}`, now);
  }
}

function cameraAt(random: Random, site: ChosenSite, id: number, name: string, now: number): CameraRecord {
  const profile = roleProfiles[site.role];
  const districtCode = site.grid.code.slice(0, 6);
  const ptzType = random.pick(profile.ptzTypes);
  const identity = {
    industry: random.pick(profile.industries),
    type: random.chance(0.12) ? ("131" as const) : ("132" as const),
    network: random.pick(profile.networks),
    serial: id,
  };
  return {
    id,
    districtCode,
    code: gb28181Id(districtCode, identity),
    name,
    gridCode: site.grid.code,
    position: toPosition(site.point),
    ptzType,
    positionType: profile.positionType,
    indoor: site.role === "hall",
    bearingDegrees: tenths(site.bearingDegrees) % 360,
    horizontalFovDegrees: ptzType === PANORAMA ? 180 : Math.round(random.between(...profile.fovDegrees)),
    rangeMetres: Math.round(random.between(...profile.rangeMetres)),
    mountHeightMetres: tenths(random.between(...profile.heightMetres)),
    horizontalPixels: random.pick(profile.pixels),
    owner: random.pick(profile.owners),
    purpose: profile.purpose,
    ...cameraOutages(random, now),
    ...camera799Register(random, id, localDay(now)),
  };
}
