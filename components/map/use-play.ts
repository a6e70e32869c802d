"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { TimeWindowControl } from "./use-time-window";

export const playSpeeds = [1, 10, 60, 600, 3600] as const;
export type PlaySpeed = (typeof playSpeeds)[number];

/** Ten pictures a second are smooth enough for a heat map and leave the machine time for the map itself. */
const FRAME_MILLISECONDS = 100;

/** Lets the window run through time; it stops at now. */
export function usePlay(time: TimeWindowControl) {
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<PlaySpeed>(600);

  const advance = useEffectEvent((seconds: number) => {
    const { brush, now, setBrush } = time;
    if (brush.to + seconds >= now) {
      setPlaying(false);
      return;
    }
    setBrush({ from: brush.from + seconds, to: brush.to + seconds });
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => advance((FRAME_MILLISECONDS / 1000) * speed), FRAME_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isPlaying, speed]);

  const play = (): void => {
    const { brush, now, setBrush, isLive } = time;
    // Played from now there is nothing to see: begin where the span begins, with an hour in the window.
    if (isLive || brush.to >= now - 60) setBrush({ from: brush.from, to: Math.min(now, brush.from + 3600) });
    setPlaying(true);
  };
  return { isPlaying, speed, setSpeed, toggle: () => (isPlaying ? setPlaying(false) : play()) };
}
