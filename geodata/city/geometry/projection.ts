import type { Position } from "../../city-types";
import type { Point } from "./point";

/**
 * Local equirectangular projection about the centre of the district: x east, y north, metres on the WGS-84 ellipsoid.
 * Over ±15 km its scale error stays under 0.3 %, far below what scenery needs, and it inverts exactly.
 */
const ORIGIN: Position = [118.2471, 30.9126];

const RADIANS = Math.PI / 180;
const SEMI_MAJOR_METRES = 6378137;
const ECCENTRICITY_SQUARED = 0.00669437999014;
const sine = Math.sin(ORIGIN[1] * RADIANS);
const w = Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
const metresPerDegreeEast = (SEMI_MAJOR_METRES / w) * Math.cos(ORIGIN[1] * RADIANS) * RADIANS;
const metresPerDegreeNorth = ((SEMI_MAJOR_METRES * (1 - ECCENTRICITY_SQUARED)) / (w * w * w)) * RADIANS;

const round7 = (degrees: number) => Math.round(degrees * 1e7) / 1e7;

export function toPosition([x, y]: Point): Position {
  return [round7(ORIGIN[0] + x / metresPerDegreeEast), round7(ORIGIN[1] + y / metresPerDegreeNorth)];
}

export function toMetres([lng, lat]: Position): Point {
  return [(lng - ORIGIN[0]) * metresPerDegreeEast, (lat - ORIGIN[1]) * metresPerDegreeNorth];
}
