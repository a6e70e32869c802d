import type { EditStep } from "@/lib/grid/edit/plan-step";
import { type Point, samePoint } from "@/lib/grid/point";
import type { MapPress, MapTool } from "@/lib/map/map-tool";
import type { ToolHost } from "./tool-host";

export interface LineTool extends MapTool {
  /** Ends the line (Enter). */
  finish: () => void;
}

/**
 * Draws a line press by press, shows at each move what it would do, and makes it at the double press or Enter.
 * @param stepOf the step of a line; null while it means nothing yet
 */
export function lineTool(host: ToolHost, stepOf: (line: readonly Point[]) => EditStep | null): LineTool {
  let line: Point[] = [];
  let last: MapPress | null = null;

  const show = (drawn: readonly Point[], press: MapPress, snap: readonly (readonly Point[])[]): void => {
    const step = drawn.length < 2 ? null : stepOf(drawn);
    const refusal = step && host.preview(step);
    host.mark({ line: drawn, snap, grip: drawn.at(-1) ?? null });
    host.explain(refusal, press);
  };
  const drop = (): void => {
    line = [];
    host.reset();
  };
  const finish = (): void => {
    const step = line.length < 2 ? null : stepOf(line);
    drop();
    if (step) host.commit(step);
  };
  return {
    down: () => false,
    move: (press) => {
      last = press;
      if (line.length === 0) return;
      const { at, lines } = host.snapped(press);
      show([...line, at], press, lines);
    },
    up: () => undefined,
    click: (press) => {
      const { at, lines } = host.snapped(press);
      if (!line.at(-1) || !samePoint(line.at(-1)!, at)) line = [...line, at];
      show(line, last ?? press, lines);
    },
    doubleClick: finish,
    finish,
    cancel: drop,
    cursor: () => "crosshair",
  };
}
