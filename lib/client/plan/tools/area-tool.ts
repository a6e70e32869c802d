import type { EditStep } from "@/lib/grid/edit/plan-step";
import { graphIndex } from "@/lib/grid/graph-index";
import { toPosition } from "@/lib/grid/point";
import type { MapTool } from "@/lib/map/map-tool";
import { cellsUnder } from "./cells-under";
import { strokeTool } from "./stroke-tool";
import type { ToolHost } from "./tool-host";

/** Makes a new grid of the ground inside a loop, in the community where the loop begins. */
export function areaTool(host: ToolHost): MapTool {
  return strokeTool(host, {
    begins: (at) => graphIndex(host.graph()).cellAt(at) !== null,
    ringOf: (stroke) => [...stroke, stroke[0]!],
    stepOf: (ring, begin): EditStep | null => {
      const home = graphIndex(host.graph()).cellAt(begin);
      if (home === null || ring.length < 4) return null;
      const locked = host.graph().cells.get(home)?.locked ?? false;
      const from = [...(locked ? [] : [home]), ...cellsUnder(host.graph(), ring, home)];
      if (from.length === 0) return null;
      return { action: "create-cell", ring: ring.map(toPosition), from, newCode: host.newCode() };
    },
  });
}
