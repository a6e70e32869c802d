"use client";

import { type PointerEvent, type RefObject, useRef } from "react";
import type { TimeWindow } from "@/lib/map/incidents/incident-window";

/** A pointer this close to an edge takes the edge, not the window. */
const EDGE_PIXELS = 12;

type Grip = { kind: "from" } | { kind: "to" } | { kind: "move"; offset: number } | { kind: "new"; anchor: number };

/** Dragging on the chart: an edge, the window, or a new window beside it. */
export function useBrush(
  chart: RefObject<HTMLDivElement | null>,
  bounds: TimeWindow,
  brush: TimeWindow,
  onBrush: (window: TimeWindow) => void,
) {
  const grip = useRef<Grip | null>(null);

  const momentAt = (event: PointerEvent): { moment: number; secondsPerPixel: number } => {
    const { left, width } = chart.current!.getBoundingClientRect();
    const secondsPerPixel = (bounds.to - bounds.from) / width;
    return { moment: bounds.from + (event.clientX - left) * secondsPerPixel, secondsPerPixel };
  };
  const take = (moment: number, reach: number): Grip => {
    const [toFrom, toTo] = [Math.abs(moment - brush.from), Math.abs(moment - brush.to)];
    if (Math.min(toFrom, toTo) <= reach) return toFrom < toTo ? { kind: "from" } : { kind: "to" };
    if (moment > brush.from && moment < brush.to) return { kind: "move", offset: moment - brush.from };
    return { kind: "new", anchor: moment };
  };
  const drag = (held: Grip, moment: number): TimeWindow => {
    const length = brush.to - brush.from;
    if (held.kind === "from") return { from: Math.min(moment, brush.to - 60), to: brush.to };
    if (held.kind === "to") return { from: brush.from, to: Math.max(moment, brush.from + 60) };
    if (held.kind === "move") return { from: moment - held.offset, to: moment - held.offset + length };
    return { from: Math.min(held.anchor, moment), to: Math.max(held.anchor, moment) };
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const { moment, secondsPerPixel } = momentAt(event);
      grip.current = take(moment, EDGE_PIXELS * secondsPerPixel);
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (grip.current) onBrush(drag(grip.current, momentAt(event).moment));
    },
    onPointerUp: () => {
      grip.current = null;
    },
    onPointerCancel: () => {
      grip.current = null;
    },
  };
}
