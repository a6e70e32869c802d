import type { EditStep } from "@/lib/grid/edit/plan-step";
import { graphIndex } from "@/lib/grid/graph-index";
import type { CellCode } from "@/lib/grid/grid-graph";
import { nearBorder } from "@/lib/grid/near-border";
import { type Point, samePoint, toPoint, toPosition } from "@/lib/grid/point";
import type { MapPress, MapTool } from "@/lib/map/map-tool";
import { reachMetres } from "./reach";
import type { ToolHost } from "./tool-host";

interface Hand {
  /** The vertex that is dragged; null = a new one between two others. */
  from: Point | null;
  arc: number;
  index: number;
  pressed: MapPress;
  moved: boolean;
  /** Where the border was last allowed to be. */
  allowed: Point | null;
}

/** Fewer pixels are a press that trembled. */
const DRAG_PIXELS = 3;

/** Drags vertices of shared borders, puts new ones in, takes them out. Both sides move. */
export function vertexTool(host: ToolHost): MapTool {
  let hand: Hand | null = null;
  let over = false;

  const hit = (press: MapPress) => nearBorder(graphIndex(host.graph()), toPoint(press.position), reachMetres(press));
  const stepTo = ({ from, arc, index }: Hand, to: Point): EditStep =>
    from
      ? { action: "move-vertex", from: toPosition(from), to: toPosition(to) }
      : { action: "insert-vertex", arc, index, at: toPosition(to) };

  return {
    down: (press) => {
      const found = hit(press);
      if (!found) return false;
      const { arc, index, vertex } = found;
      const sides = [arc.left, arc.right].filter((code): code is CellCode => code !== null);
      if (!sides.some((code) => host.selected().includes(code))) host.select(sides);
      hand = { from: vertex, arc: arc.id, index, pressed: press, moved: false, allowed: null };
      host.setGrip(vertex);
      return true;
    },
    move: (press, held) => {
      if (!hand || !held) {
        over = hit(press) !== null;
        return;
      }
      const [x, y] = [press.pixel[0] - hand.pressed.pixel[0], press.pixel[1] - hand.pressed.pixel[1]];
      hand.moved ||= Math.hypot(x, y) > DRAG_PIXELS;
      if (!hand.moved) return;
      const { at, lines } = host.snapped(press, hand.from ?? undefined);
      if (hand.from && samePoint(at, hand.from)) return;
      const refusal = host.preview(stepTo(hand, at));
      if (refusal === null) hand.allowed = at;
      const held0 = hand.allowed ?? hand.from;
      host.mark({
        grip: held0,
        snap: refusal ? [] : lines,
        tether: refusal && held0 ? [held0, toPoint(press.position)] : [],
      });
      host.explain(refusal, press);
    },
    up: () => {
      const done = hand;
      hand = null;
      if (!done) return;
      host.reset();
      if (done.moved && done.allowed && host.commit(stepTo(done, done.allowed))) host.setGrip(done.allowed);
    },
    click: (press) => {
      if (hit(press) !== null) return;
      host.setGrip(null);
      const code = graphIndex(host.graph()).cellAt(toPoint(press.position));
      host.select(code === null ? [] : [code]);
    },
    doubleClick: (press) => {
      const vertex = hit(press)?.vertex;
      if (vertex && host.commit({ action: "remove-vertex", at: toPosition(vertex) })) host.setGrip(null);
    },
    cancel: () => {
      hand = null;
      host.reset();
    },
    cursor: () => (hand ? "grabbing" : over ? "grab" : ""),
  };
}
