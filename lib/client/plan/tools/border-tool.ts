import { graphIndex } from "@/lib/grid/graph-index";
import { nearBorder } from "@/lib/grid/near-border";
import { toPoint } from "@/lib/grid/point";
import type { MapTool } from "@/lib/map/map-tool";
import { reachMetres } from "./reach";
import type { ToolHost } from "./tool-host";

const nothing = (): undefined => undefined;

/** Takes a whole border up, to be straightened, smoothed, thinned out or laid along a street. */
export function borderTool(host: ToolHost): MapTool {
  let over = false;
  return {
    down: () => false,
    move: (press) => {
      over = nearBorder(graphIndex(host.graph()), toPoint(press.position), reachMetres(press)) !== null;
    },
    up: nothing,
    click: (press) => {
      const found = nearBorder(graphIndex(host.graph()), toPoint(press.position), reachMetres(press));
      // Streets and banks are those that the map has drawn around the pointer.
      const lines = found ? press.nearLines(["roads", "water"]).map((line) => line.map(toPoint)) : [];
      host.takeBorder(found?.arc.id ?? null, lines);
    },
    doubleClick: nothing,
    cancel: nothing,
    cursor: () => (over ? "pointer" : ""),
  };
}
