import { doubledArea } from "@/lib/grid/doubled-area";
import { distanceMetres, squareMetres } from "@/lib/grid/metric";
import type { Point } from "@/lib/grid/point";

export interface Measured {
  metres: number;
  /** Of the ground that the line would enclose; null for fewer than three places. */
  squareMetres: number | null;
}

export function measuredLine(line: readonly Point[]): Measured {
  const metres = line.slice(1).reduce((sum, p, i) => sum + distanceMetres(line[i]!, p), 0);
  return { metres, squareMetres: line.length < 3 ? null : squareMetres(doubledArea([...line, line[0]!]), line[0]!) };
}
