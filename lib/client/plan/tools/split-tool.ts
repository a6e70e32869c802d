import { graphIndex } from "@/lib/grid/graph-index";
import { type Point, toPosition } from "@/lib/grid/point";
import { type LineTool, lineTool } from "./line-tool";
import type { ToolHost } from "./tool-host";

/** Splits the chosen grid, or else the one under the middle of the line. */
export function splitTool(host: ToolHost): LineTool {
  return lineTool(host, (line) => {
    const code = host.selected()[0] ?? graphIndex(host.graph()).cellAt(middleOf(line));
    return code === null ? null : { action: "split-cell", code, line: line.map(toPosition), newCode: host.newCode() };
  });
}

/** Halfway along a straight line; the middle vertex of a bent one. */
function middleOf(line: readonly Point[]): Point {
  const [first, second] = [line[0]!, line[1]!];
  return line.length === 2
    ? [Math.round((first[0] + second[0]) / 2), Math.round((first[1] + second[1]) / 2)]
    : line[Math.floor(line.length / 2)]!;
}
