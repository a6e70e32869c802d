import type { EditStep } from "@/lib/grid/edit/plan-step";
import { type Point, toPoint } from "@/lib/grid/point";
import type { MapPress, MapTool } from "@/lib/map/map-tool";
import type { ToolHost } from "./tool-host";

/** Nearer places of a stroke say nothing new. */
const STROKE_PIXELS = 5;

interface Stroke {
  /** True: a stroke may begin here. */
  begins: (at: Point, press: MapPress) => boolean;
  /** The area that a stroke means; closed. */
  ringOf: (stroke: readonly Point[]) => readonly Point[];
  stepOf: (ring: readonly Point[], begin: Point) => EditStep | null;
}

/** Draws with the pointer down, shows what would come of it all the time, and makes the step when it is let go. */
export function strokeTool(host: ToolHost, { begins, ringOf, stepOf }: Stroke): MapTool {
  let stroke: Point[] = [];
  let lastPixel: readonly [number, number] = [0, 0];
  const drop = (): void => {
    stroke = [];
    host.reset();
  };
  return {
    down: (press) => {
      const at = toPoint(press.position);
      if (!begins(at, press)) return false;
      stroke = [at];
      lastPixel = press.pixel;
      return true;
    },
    move: (press: MapPress, held) => {
      const [begin] = stroke;
      if (!held || !begin) return;
      const far = Math.hypot(press.pixel[0] - lastPixel[0], press.pixel[1] - lastPixel[1]) >= STROKE_PIXELS;
      if (!far) return;
      lastPixel = press.pixel;
      stroke = [...stroke, toPoint(press.position)];
      const ring = ringOf(stroke);
      const step = stepOf(ring, begin);
      const refusal = step && host.preview(step);
      host.mark({ ring });
      host.explain(refusal, press);
    },
    up: () => {
      const [begin] = stroke;
      const step = begin === undefined || stroke.length < 2 ? null : stepOf(ringOf(stroke), begin);
      drop();
      if (step) host.commit(step);
    },
    click: () => undefined,
    doubleClick: () => undefined,
    cancel: drop,
    cursor: () => "crosshair",
  };
}
