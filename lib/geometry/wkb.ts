import type { PlanePoint } from "./local-frame";

const LITTLE_ENDIAN = 1;
const [LINE, POLYGON, MULTI_LINE, MULTI_POLYGON, COLLECTION] = [2, 3, 5, 6, 7];

/** What a geometry is made of: each path a ring, or a line. Points are passed over. */
export interface WkbPaths {
  lines: PlanePoint[][];
  /** Closed: the last point is the first. One array per polygon, its outer ring first. */
  polygons: PlanePoint[][][];
}

/** Reads two-dimensional WKB in little-endian order, what PostGIS' ST_AsBinary gives (OGC 06-103r4, clause 8). */
export function readWkb(bytes: Uint8Array): WkbPaths {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const paths: WkbPaths = { lines: [], polygons: [] };
  let at = 0;
  const count = (): number => {
    at += 4;
    return view.getUint32(at - 4, true);
  };
  const points = (): PlanePoint[] =>
    Array.from({ length: count() }, (): PlanePoint => {
      at += 16;
      return [view.getFloat64(at - 16, true), view.getFloat64(at - 8, true)];
    });
  const geometry = (): void => {
    if (view.getUint8(at) !== LITTLE_ENDIAN) throw new Error("WKB in big-endian order");
    at += 1;
    const type = count();
    if (type === LINE) paths.lines.push(points());
    else if (type === POLYGON) paths.polygons.push(Array.from({ length: count() }, points));
    else if (type === MULTI_LINE || type === MULTI_POLYGON || type === COLLECTION) {
      for (let left = count(); left > 0; left--) geometry();
    } else if (type === 1) at += 16;
    else throw new Error(`WKB of type ${type}`);
  };
  geometry();
  return paths;
}
