import { graphIndex } from "@/lib/grid/graph-index";
import type { CellCode } from "@/lib/grid/grid-graph";
import { nearBorder } from "@/lib/grid/near-border";
import { type Point, toPosition } from "@/lib/grid/point";
import { type LineTool, lineTool } from "./line-tool";
import type { ToolHost } from "./tool-host";

/** How far from its first point a drawn line looks for the border it means. */
const BORDER_REACH_METRES = 60;

/** Lets the border of the two chosen grids follow a drawn line; else the border that the line begins at. */
export function reshapeTool(host: ToolHost): LineTool {
  return lineTool(host, (line) => {
    const cells = pairOf(host, line);
    return cells && { action: "reshape-border", cells, line: line.map(toPosition) };
  });
}

function pairOf(host: ToolHost, line: readonly Point[]): [CellCode, CellCode] | null {
  const [one, other] = host.selected();
  if (one !== undefined && other !== undefined) return [one, other];
  const arc = nearBorder(graphIndex(host.graph()), line[0]!, BORDER_REACH_METRES)?.arc;
  return arc?.left && arc.right ? [arc.left, arc.right] : null;
}
