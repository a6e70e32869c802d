"use client";

import { type PointerEvent, type RefObject, useRef } from "react";
import type { TimeWindow } from "@/lib/map/incidents/incident-window";

/** A pointer this close to an edge takes the edge, not the window. */
const EDGE_PIXELS = 12;
/** A hand is never quite still: less than this is a press, not a drag. */
const PRESS_PIXELS = 4;

type Grip = { kind: "from" } | { kind: "to" } | { kind: "move"; offset: number } | { kind: "new"; anchor: number };

/** Dragging on the chart: an edge, the window, or a new window beside it. A press chooses the bar under it. */
export function useBrush(
  chart: RefObject<HTMLDivElement | null>,
  bounds: TimeWindow & { step: number },
  brush: TimeWindow,
  onBrush: (window: TimeWindow) => void,
) {
  const grip = useRef<Grip | null>(null);
  const pressed = useRef<number | null>(null);

  const momentAt = (event: PointerEvent): { moment: number; secondsPerPixel: number } => {
    const { left, width } = chart.current!.getBoundingClientRect();
    const secondsPerPixel = (bounds.to - bounds.from) / width;
    return { moment: bounds.from + (event.clientX - left) * secondsPerPixel, secondsPerPixel };
  };
  const take = (moment: number, reach: number): Grip => {
    const [toFrom, toTo] = [Math.abs(moment - brush.from), Math.abs(moment - brush.to)];
    if (Math.min(toFrom, toTo) <= reach) return toFrom < toTo ? { kind: "from" } : { kind: "to" };
    // A window over the whole strip cannot be moved: dragging inside it marks a part.
    const isWhole = brush.to - brush.from > 0.95 * (bounds.to - bounds.from);
    if (moment > brush.from && moment < brush.to && !isWhole) return { kind: "move", offset: moment - brush.from };
    return { kind: "new", anchor: moment };
  };
  const drag = (held: Grip, moment: number): TimeWindow => {
    const length = brush.to - brush.from;
    if (held.kind === "from") return { from: Math.min(moment, brush.to - 60), to: brush.to };
    if (held.kind === "to") return { from: brush.from, to: Math.max(moment, brush.from + 60) };
    if (held.kind === "move") return { from: moment - held.offset, to: moment - held.offset + length };
    return { from: Math.min(held.anchor, moment), to: Math.max(held.anchor, moment) };
  };
  const barAt = (moment: number): TimeWindow => {
    const from = bounds.from + Math.floor((moment - bounds.from) / bounds.step) * bounds.step;
    return { from, to: from + bounds.step };
  };
  const letGo = (): void => {
    grip.current = null;
    pressed.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const { moment, secondsPerPixel } = momentAt(event);
      grip.current = take(moment, EDGE_PIXELS * secondsPerPixel);
      pressed.current = event.clientX;
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (!grip.current) return;
      if (pressed.current !== null && Math.abs(event.clientX - pressed.current) < PRESS_PIXELS) return;
      pressed.current = null;
      onBrush(drag(grip.current, momentAt(event).moment));
    },
    onPointerUp: (event: PointerEvent<HTMLDivElement>) => {
      if (pressed.current !== null && grip.current?.kind === "new") onBrush(barAt(momentAt(event).moment));
      letGo();
    },
    onPointerCancel: letGo,
  };
}
