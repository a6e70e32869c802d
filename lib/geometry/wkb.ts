import type { PlanePoint } from "./local-frame";

const LITTLE_ENDIAN = 1;
const [POINT, LINE, POLYGON] = [1, 2, 3];
/** Of points, lines, polygons or anything. */
const collections = new Set([4, 5, 6, 7]);

/** What a geometry is made of: each path a ring, or a line. Points are passed over. */
export interface WkbPaths {
  lines: PlanePoint[][];
  /** Closed: the last point is the first. One array per polygon, its outer ring first. */
  polygons: PlanePoint[][][];
}

/** Bytes of a place: with height or measure, or both, there is more behind the two. */
const placeBytes = (dimensions: number): number => (dimensions === 0 ? 16 : dimensions === 3 ? 32 : 24);

/**
 * Reads WKB in little-endian order, what PostGIS' ST_AsBinary gives (OGC 06-103r4, clause 8). Heights and measures (types from
 * 1000 on) are passed over.
 */
export function readWkb(bytes: Uint8Array): WkbPaths {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const paths: WkbPaths = { lines: [], polygons: [] };
  let at = 0;
  const count = (): number => {
    at += 4;
    return view.getUint32(at - 4, true);
  };
  const points = (bytes: number): PlanePoint[] =>
    Array.from({ length: count() }, (): PlanePoint => {
      at += bytes;
      return [view.getFloat64(at - bytes, true), view.getFloat64(at - bytes + 8, true)];
    });
  const geometry = (): void => {
    if (view.getUint8(at) !== LITTLE_ENDIAN) throw new Error("WKB in big-endian order");
    at += 1;
    const told = count();
    const [type, bytes] = [told % 1000, placeBytes(Math.floor(told / 1000))];
    if (type === LINE) paths.lines.push(points(bytes));
    else if (type === POLYGON) paths.polygons.push(Array.from({ length: count() }, () => points(bytes)));
    else if (collections.has(type)) {
      for (let left = count(); left > 0; left--) geometry();
    } else if (type === POINT) at += bytes;
    else throw new Error(`WKB of type ${type}`);
  };
  geometry();
  return paths;
}
