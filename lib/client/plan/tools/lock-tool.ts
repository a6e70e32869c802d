import { graphIndex } from "@/lib/grid/graph-index";
import { toPoint } from "@/lib/grid/point";
import type { MapTool } from "@/lib/map/map-tool";
import type { ToolHost } from "./tool-host";

const nothing = (): undefined => undefined;

/** A press locks a grid, another one opens it. */
export function lockTool(host: ToolHost): MapTool {
  return {
    down: () => false,
    move: nothing,
    up: nothing,
    click: ({ position }) => {
      const code = graphIndex(host.graph()).cellAt(toPoint(position));
      const cell = code === null ? undefined : host.graph().cells.get(code);
      if (cell) host.commit({ action: "lock-cells", codes: [cell.code], locked: !cell.locked });
    },
    doubleClick: nothing,
    cancel: nothing,
    cursor: () => "pointer",
  };
}
