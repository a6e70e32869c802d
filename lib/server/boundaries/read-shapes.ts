import { BoundaryBudget } from "./boundary-budget";
import { BoundaryFault } from "./boundary-fault";

const FILE_CODE = 9994;
const HEADER_BYTES = 100;
const RECORD_HEADER_BYTES = 8;
const NULL_SHAPE = 0;
/** Polygon, and the same with heights or measures behind the places. */
const polygonTypes = new Set([5, 15, 25]);
const PARTS_AT = 44;

type Ring = [x: number, y: number][];

/**
 * The rings of each record of a .shp; null where it is no polygon (ESRI Shapefile Technical Description, 1998). Nothing is read
 * beyond what the file holds, whatever its records claim.
 */
export function readShapes(shp: Buffer): (Ring[] | null)[] {
  if (shp.byteLength < HEADER_BYTES || shp.readInt32BE(0) !== FILE_CODE) throw new BoundaryFault("unreadable", ".shp");
  const shapes: (Ring[] | null)[] = [];
  const budget = new BoundaryBudget();
  for (let at = HEADER_BYTES; at + RECORD_HEADER_BYTES <= shp.byteLength; ) {
    const bytes = shp.readInt32BE(at + 4) * 2;
    const from = at + RECORD_HEADER_BYTES;
    if (bytes < 4 || from + bytes > shp.byteLength) throw new BoundaryFault("unreadable", ".shp");
    shapes.push(readShape(shp.subarray(from, from + bytes), budget));
    at = from + bytes;
  }
  return shapes;
}

function readShape(record: Buffer, budget: BoundaryBudget): Ring[] | null {
  const type = record.readInt32LE(0);
  if (type === NULL_SHAPE || !polygonTypes.has(type)) return null;
  if (record.byteLength < PARTS_AT) throw new BoundaryFault("unreadable", ".shp");
  const [parts, points] = [record.readInt32LE(36), record.readInt32LE(40)];
  const pointsAt = PARTS_AT + parts * 4;
  if (parts < 0 || points < 0 || pointsAt + points * 16 > record.byteLength)
    throw new BoundaryFault("unreadable", ".shp");
  budget.takeFeature();
  // A part without a place is read as well.
  budget.takeVertices(Math.max(parts, points));
  const starts = Array.from({ length: parts }, (_, i) => record.readInt32LE(PARTS_AT + i * 4));
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? points;
    if (start < 0 || end < start || end > points) throw new BoundaryFault("unreadable", ".shp");
    return Array.from({ length: end - start }, (_, k): [number, number] => {
      const at = pointsAt + (start + k) * 16;
      return [record.readDoubleLE(at), record.readDoubleLE(at + 8)];
    });
  });
}
