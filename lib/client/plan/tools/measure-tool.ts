import { type Point, samePoint } from "@/lib/grid/point";
import type { LineTool } from "./line-tool";
import type { ToolHost } from "./tool-host";

/** Measures along a line, press by press; from the third place on also the ground it would enclose. */
export function measureTool(host: ToolHost): LineTool {
  let line: Point[] = [];
  let isDone = false;
  const show = (drawn: readonly Point[]): void => {
    host.mark({ line: drawn, grip: drawn.at(-1) ?? null });
    host.measure(drawn);
  };
  const drop = (): void => {
    line = [];
    isDone = false;
    host.reset();
  };
  const finish = (): void => {
    isDone = true;
    show(line);
  };
  return {
    down: () => false,
    move: (press) => {
      if (line.length > 0 && !isDone) show([...line, host.snapped(press).at]);
    },
    up: () => undefined,
    click: (press) => {
      if (isDone) drop();
      const { at } = host.snapped(press);
      if (!line.at(-1) || !samePoint(line.at(-1)!, at)) line = [...line, at];
      show(line);
    },
    doubleClick: finish,
    finish,
    cancel: drop,
    cursor: () => "crosshair",
  };
}
