import { graphIndex } from "@/lib/grid/graph-index";
import { toPoint } from "@/lib/grid/point";
import type { MapTool } from "@/lib/map/map-tool";
import type { ToolHost } from "./tool-host";

const nothing = (): undefined => undefined;

/** A press chooses a grid; with Shift one more. */
export function selectTool(host: ToolHost): MapTool {
  return {
    down: () => false,
    move: nothing,
    up: nothing,
    click: ({ position, shift }) => {
      const code = graphIndex(host.graph()).cellAt(toPoint(position));
      const chosen = host.selected();
      if (!shift) host.select(code === null ? [] : [code]);
      else if (code !== null)
        host.select(chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code]);
    },
    doubleClick: nothing,
    cancel: nothing,
    cursor: () => "pointer",
  };
}
