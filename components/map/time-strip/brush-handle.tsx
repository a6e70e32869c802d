"use client";

import type { KeyboardEvent } from "react";
import { localTime } from "@/lib/i18n/local-time";

interface BrushHandleProps {
  label: string;
  /** Percent from the left. */
  place: number;
  /** Seconds since 1970, all of them. */
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (moment: number) => void;
}

/** 8 × 24 to see, 24 × 56 to hit; arrows move it by one bar, Page Up and Down by six. The pointer is the chart's. */
export function BrushHandle({ label, place, value, min, max, step, onChange }: BrushHandleProps) {
  const { shortDay, clock } = localTime(value * 1000);
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Record<string, number> = {
      ArrowLeft: value - step,
      ArrowDown: value - step,
      ArrowRight: value + step,
      ArrowUp: value + step,
      PageDown: value - 6 * step,
      PageUp: value + 6 * step,
      Home: min,
      End: max,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onChange(Math.max(min, Math.min(max, next)));
  };
  return (
    <span
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={Math.round(min)}
      aria-valuemax={Math.round(max)}
      aria-valuenow={Math.round(value)}
      aria-valuetext={`${shortDay} ${clock}`}
      onKeyDown={onKeyDown}
      className="absolute top-0 grid h-14 w-6 -translate-x-1/2 cursor-ew-resize place-items-center before:absolute before:inset-y-0 before:w-px before:bg-accent"
      style={{ left: `${place}%` }}
    >
      <span className="relative h-6 w-2 rounded-full border border-accent bg-surface" />
    </span>
  );
}
