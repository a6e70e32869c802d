import { codeDigits } from "@/lib/access/scope";
import { fromPolygons } from "@/lib/grid/codec/from-polygons";

export interface SourceGrid {
  code: string;
  coordinates: [number, number][][][];
}

/** Grids in force are stored with seven decimals, so neighbours agree; what is left to mend is smaller than a hand. */
const mending = { snapMetres: 0.05, closeGapsUnderSquareMetres: 1 };

const communityOf = (code: string): string => code.slice(0, codeDigits.community);

/**
 * One coverage of grids as stored; mended only when they do not fit as they are.
 * @param groupOf what a cell cannot leave, by its code
 */
export function coverageOf(grids: readonly SourceGrid[], groupOf = communityOf): ReturnType<typeof fromPolygons> {
  const source = grids.map(({ code, coordinates }) => ({ code, group: groupOf(code), coordinates }));
  const asStored = fromPolygons(source, { snapMetres: 0, closeGapsUnderSquareMetres: 0 });
  const isClean = asStored.repairs.every(({ kind }) => kind === "gap-kept");
  return isClean ? asStored : fromPolygons(source, mending);
}
