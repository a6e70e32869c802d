import type { CellCode } from "../grid-graph";
import { type Point, samePoint } from "../point";

/** One straight piece of border, of a drawn line, or of both. */
export interface Edge {
  a: Point;
  b: Point;
  /** The cells beside it seen from `a` to `b`; of a piece of line alone, the cell it runs through. */
  left: CellCode | null;
  right: CellCode | null;
  isBorder: boolean;
  /** 1: a drawn line runs from `a` to `b`; -1: from `b` to `a`; 0: none. */
  line: -1 | 0 | 1;
}

/** The straight pieces of a line that somebody drew. */
export const edgesOfLine = (line: readonly Point[]): Edge[] =>
  line.slice(1).map((b, i) => ({ a: line[i]!, b, left: null, right: null, isBorder: false, line: 1 }));

/** Of a border and a line on it: the border says what lies beside it, the line which way it was drawn. */
export function asOneEdge(first: Edge, second: Edge): Edge {
  const [border, other] = second.isBorder && !first.isBorder ? [second, first] : [first, second];
  if (other.line === 0) return border;
  const sameWay = samePoint(border.a, other.a);
  return { ...border, line: sameWay ? other.line : other.line === 1 ? -1 : 1 };
}
