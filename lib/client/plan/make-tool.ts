import type { MapTool } from "@/lib/map/map-tool";
import type { ToolName } from "./tool-names";
import { areaTool } from "./tools/area-tool";
import { borderTool } from "./tools/border-tool";
import type { LineTool } from "./tools/line-tool";
import { lockTool } from "./tools/lock-tool";
import { measureTool } from "./tools/measure-tool";
import { mergeTool } from "./tools/merge-tool";
import { paintTool } from "./tools/paint-tool";
import { reshapeTool } from "./tools/reshape-tool";
import { selectTool } from "./tools/select-tool";
import { splitTool } from "./tools/split-tool";
import type { ToolHost } from "./tools/tool-host";
import { vertexTool } from "./tools/vertex-tool";

const makers: Readonly<Record<ToolName, (host: ToolHost) => MapTool | LineTool>> = {
  select: selectTool,
  vertex: vertexTool,
  reshape: reshapeTool,
  border: borderTool,
  split: splitTool,
  merge: mergeTool,
  brush: (host) => paintTool(host, "brush"),
  rectangle: (host) => paintTool(host, "rectangle"),
  lasso: (host) => paintTool(host, "lasso"),
  area: areaTool,
  lock: lockTool,
  measure: measureTool,
};

/** A tool, fresh in the hand. */
export const makeTool = (name: ToolName, host: ToolHost): MapTool | LineTool => makers[name](host);
