import { cssPixels, type Paper, papers } from "@/lib/map/print/paper";

/** Millimetres of a sheet beside its map. */
const margins = { a4: 8, a3: 10 } as const;
const columns = { a4: 64, a3: 84 } as const;
const HEAD_AND_FOOT = 30;
const GAP = 4;

/** What each part of a sheet measures, in millimetres. */
export function sheetOf(paper: Paper) {
  const { width, height } = papers[paper];
  const [margin, column] = [margins[paper], columns[paper]];
  const map = { width: width - 2 * margin - column - GAP, height: height - 2 * margin - HEAD_AND_FOOT };
  return { width, height, margin, column, map };
}

/** The map of a sheet, in pixels of the style sheet. */
export function frameOf(paper: Paper): { width: number; height: number } {
  const { map } = sheetOf(paper);
  return { width: cssPixels(map.width), height: cssPixels(map.height) };
}
