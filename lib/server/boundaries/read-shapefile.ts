import { BoundaryFault } from "./boundary-fault";
import type { BoundaryFile, Note } from "./boundary-file";
import { readDbf } from "./read-dbf";
import { readShapes } from "./read-shapes";
import { toDegrees } from "./to-degrees";
import { zipEntries } from "./zip-entries";

const parts = /(^|\/)(?!\._)[^/]+\.(shp|dbf|prj)$/;

/** A zipped Shapefile: the places, the columns, the coordinate system. Without the last two it goes on, and says so. */
export function readShapefile(bytes: Buffer): BoundaryFile {
  const files = zipEntries(bytes, parts);
  const [path] = [...files.keys()].filter((name) => name.endsWith(".shp"));
  if (path === undefined) throw new BoundaryFault("shp-missing");
  const beside = (ending: string): Buffer | undefined => files.get(path.replace(/\.shp$/, ending));
  const [dbf, prj] = [beside(".dbf"), beside(".prj")];
  const shapes = readShapes(files.get(path)!);
  const rowOf = dbf ? readDbf(dbf) : () => ({});
  const convert = prj ? toDegrees(prj.toString("utf8")) : null;
  const features = shapes.flatMap((rings, i) =>
    rings ? [{ properties: rowOf(i), coordinates: [rings.map((ring) => (convert ? ring.map(convert) : ring))] }] : [],
  );
  const leftOut = shapes.length - features.length;
  const notes: Note[] = [
    ...(prj ? [] : [{ kind: "prj-missing", detail: null } as const]),
    ...(dbf ? [] : [{ kind: "dbf-missing", detail: null } as const]),
    ...(leftOut > 0 ? [{ kind: "other-shapes-left-out", detail: String(leftOut) } as const] : []),
  ];
  return { features, notes };
}
