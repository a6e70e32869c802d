import proj4 from "proj4";
import { BoundaryFault } from "./boundary-fault";

/** WGS 84 and CGCS2000 agree within decimetres; another datum may be off by a hundred metres. */
const knownDatum = /WGS[_ ]?(19)?84|CGCS[_ ]?2000|China[_ ]?2000|China Geodetic Coordinate System 2000/i;

/** How another datum lies to WGS 84: it names a datum that the file is not in. */
const shiftClause = /TOWGS84\s*\[[^\]]*\]/gi;

type Convert = (position: readonly [number, number]) => [number, number];

/**
 * From the coordinate system that a file describes in words (WKT) to degrees of WGS 84: degrees stay as they are, metres of a
 * Gauss-Krüger or another projection are turned back.
 */
export function toDegrees(wkt: string): Convert {
  const name = /^\s*\w+\s*\[\s*"([^"]*)"/.exec(wkt)?.[1] ?? wkt.slice(0, 40);
  if (!knownDatum.test(wkt.replace(shiftClause, ""))) throw new BoundaryFault("unknown-crs", name);
  if (/^\s*GEOG(CS|CRS|RAPHICCRS)?\b/i.test(wkt)) return ([x, y]) => [x, y];
  try {
    const { forward } = proj4(wkt, "WGS84");
    return ([x, y]) => forward<[number, number]>([x, y]);
  } catch (cause) {
    throw new BoundaryFault("unknown-crs", name, { cause });
  }
}
