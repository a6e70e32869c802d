import type { EditStep } from "@/lib/grid/edit/plan-step";
import { graphIndex } from "@/lib/grid/graph-index";
import type { CellCode } from "@/lib/grid/grid-graph";
import { type Point, toPoint, toPosition } from "@/lib/grid/point";
import type { MapPress, MapTool } from "@/lib/map/map-tool";
import { brushRing } from "./brush-ring";
import { cellsUnder } from "./cells-under";
import type { ToolHost } from "./tool-host";

export type PaintShape = "brush" | "rectangle" | "lasso";

/** Nearer places of a stroke say nothing new. */
const STROKE_PIXELS = 5;
const BRUSH_PIXELS = 14;

/**
 * Gives the ground under a stroke, a rectangle or a loop to the chosen grid; without one, to the grid where the stroke
 * begins. Locked grids and other communities keep theirs.
 */
export function paintTool(host: ToolHost, shape: PaintShape): MapTool {
  let stroke: Point[] = [];
  let to: CellCode | null = null;
  let width = 0;
  let lastPixel: readonly [number, number] = [0, 0];

  const ringOf = (): Point[] => {
    const [first, last] = [stroke[0], stroke.at(-1)];
    if (!first || !last) return [];
    if (shape === "brush") return brushRing(stroke, width);
    if (shape === "lasso") return [...stroke, first];
    return [first, [last[0], first[1]], last, [first[0], last[1]], first];
  };
  const stepOf = (ring: readonly Point[]): EditStep | null => {
    if (to === null || ring.length < 4) return null;
    const from = cellsUnder(host.graph(), ring, to);
    return from.length === 0 ? null : { action: "transfer-area", ring: ring.map(toPosition), from, to };
  };
  const drop = (): void => {
    stroke = [];
    host.reset();
  };
  return {
    down: (press) => {
      const at = toPoint(press.position);
      to = host.selected()[0] ?? graphIndex(host.graph()).cellAt(at);
      if (to === null) return false;
      if (!host.selected().includes(to)) host.select([to]);
      width = BRUSH_PIXELS * press.metresPerPixel;
      stroke = [at];
      lastPixel = press.pixel;
      return true;
    },
    move: (press: MapPress, held) => {
      if (!held || stroke.length === 0) return;
      const far = Math.hypot(press.pixel[0] - lastPixel[0], press.pixel[1] - lastPixel[1]) >= STROKE_PIXELS;
      if (!far) return;
      lastPixel = press.pixel;
      stroke = [...stroke, toPoint(press.position)];
      const ring = ringOf();
      const step = stepOf(ring);
      const refusal = step && host.preview(step);
      host.mark({ ring });
      host.explain(refusal, press);
    },
    up: () => {
      const step = stroke.length < 2 ? null : stepOf(ringOf());
      drop();
      if (step) host.commit(step);
    },
    click: () => undefined,
    doubleClick: () => undefined,
    cancel: drop,
    cursor: () => "crosshair",
  };
}
