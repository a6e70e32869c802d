import type { EditStep } from "@/lib/grid/edit/plan-step";
import { graphIndex } from "@/lib/grid/graph-index";
import { toPoint } from "@/lib/grid/point";
import type { MapPress, MapTool } from "@/lib/map/map-tool";
import type { ToolHost } from "./tool-host";

const nothing = (): undefined => undefined;

/** The first press chooses the grid that stays, the second the neighbour that goes into it. */
export function mergeTool(host: ToolHost): MapTool {
  const at = ({ position }: MapPress) => graphIndex(host.graph()).cellAt(toPoint(position));
  const stepAt = (press: MapPress): EditStep | null => {
    const [kept] = host.selected();
    const gone = at(press);
    return kept === undefined || gone === null || gone === kept ? null : { action: "merge-cells", kept, gone };
  };
  return {
    down: () => false,
    move: (press) => {
      const step = stepAt(press);
      if (step) host.explain(host.preview(step), press);
      else host.reset();
    },
    up: nothing,
    click: (press) => {
      const step = stepAt(press);
      host.reset();
      if (step) host.commit(step);
      else {
        const code = at(press);
        host.select(code === null ? [] : [code]);
      }
    },
    doubleClick: nothing,
    cancel: () => host.reset(),
    cursor: () => "pointer",
  };
}
