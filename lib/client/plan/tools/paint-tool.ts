import type { EditStep } from "@/lib/grid/edit/plan-step";
import { graphIndex } from "@/lib/grid/graph-index";
import type { CellCode } from "@/lib/grid/grid-graph";
import { type Point, toPosition } from "@/lib/grid/point";
import type { MapTool } from "@/lib/map/map-tool";
import { brushRing } from "./brush-ring";
import { cellsUnder } from "./cells-under";
import { strokeTool } from "./stroke-tool";
import type { ToolHost } from "./tool-host";

export type PaintShape = "brush" | "rectangle" | "lasso";

const BRUSH_PIXELS = 14;

/**
 * Gives the ground under a stroke, a rectangle or a loop to the chosen grid; without one, to the grid where the stroke
 * begins. Locked grids and other communities keep theirs.
 */
export function paintTool(host: ToolHost, shape: PaintShape): MapTool {
  let to: CellCode | null = null;
  let width = 0;
  return strokeTool(host, {
    begins: (at, press) => {
      to = host.selected()[0] ?? graphIndex(host.graph()).cellAt(at);
      if (to === null) return false;
      if (!host.selected().includes(to)) host.select([to]);
      width = BRUSH_PIXELS * press.metresPerPixel;
      return true;
    },
    ringOf: (stroke): readonly Point[] => {
      const [first, last] = [stroke[0]!, stroke.at(-1)!];
      if (shape === "brush") return brushRing(stroke, width);
      if (shape === "lasso") return [...stroke, first];
      return [first, [last[0], first[1]], last, [first[0], last[1]], first];
    },
    stepOf: (ring): EditStep | null => {
      if (to === null || ring.length < 4) return null;
      const from = cellsUnder(host.graph(), ring, to);
      return from.length === 0 ? null : { action: "transfer-area", ring: ring.map(toPosition), from, to };
    },
  });
}
