"use client";

import { useEffect, useState } from "react";
import type { TimeWindow } from "@/lib/map/incidents/incident-window";
import { clampWindow, spanBounds, type TimeSpan } from "@/lib/map/time-span";
import { useMapAddress } from "./use-map-address";

const CLOCK_SECONDS = 5;

export interface TimeWindowControl {
  span: TimeSpan;
  /** Seconds since 1970; moves on with the clock. */
  now: number;
  /** What the brush marks. */
  brush: TimeWindow;
  /** What the map shows: the brush, or from the span's start when counting up. */
  shown: TimeWindow;
  /** Nothing is brushed: the window's end follows the clock. */
  isLive: boolean;
  cumulative: boolean;
  setSpan: (span: TimeSpan) => void;
  /** null = back to now. */
  setBrush: (window: TimeWindow | null) => void;
  setCumulative: (cumulative: boolean) => void;
}

/** The time that map, strip and figures agree on. It lives in the address; while it is dragged or played, in memory. */
export function useTimeWindow(): TimeWindowControl {
  const [address, setAddress] = useMapAddress();
  const [now, setNow] = useState(() => Date.now() / 1000);
  // Dragging and playing change the window many times a second; the address only needs to know where it rests.
  const [dragged, setDragged] = useState<TimeWindow | null>(null);
  const { span, cumulative } = address;

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() / 1000), CLOCK_SECONDS * 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (!dragged) return;
    const timer = setTimeout(() => {
      setDragged(null);
      void setAddress({ window: dragged });
    }, 400);
    return () => clearTimeout(timer);
  }, [dragged, setAddress]);

  const bounds = spanBounds(span, now);
  const chosen = dragged ?? address.window;
  const brush = chosen ? clampWindow(chosen, span, now) : { from: bounds.from, to: now };
  // The clock moves in steps; what arrives between two of them is part of now.
  const to = chosen ? brush.to : now + CLOCK_SECONDS;
  return {
    span,
    now,
    brush,
    shown: { from: cumulative ? bounds.from : brush.from, to },
    isLive: chosen === null,
    cumulative,
    setSpan: (next) => {
      setDragged(null);
      void setAddress({ span: next, window: null });
    },
    setBrush: (window) => {
      setDragged(window && clampWindow(window, span, now));
      if (window === null) void setAddress({ window: null });
    },
    setCumulative: (next) => void setAddress({ cumulative: next }),
  };
}
