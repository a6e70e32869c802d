"use client";

import type { KeyboardEvent, PointerEvent } from "react";
import { classNames } from "./class-names";

interface ResizeHandleProps {
  label: string;
  /** The side its panel is on: dragged away from there, the panel grows. */
  side: "left" | "right";
  /** All in rem. */
  value: number;
  least: number;
  most: number;
  usual: number;
  /** While it is being dragged. */
  onPreview: (rem: number) => void;
  onChange: (rem: number) => void;
  className?: string;
}

const rootPixels = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/**
 * The edge of a panel. (A library for this adds a <style> to set the cursor, which our content security policy
 * refuses; the window splitter of the ARIA practices is a dozen lines.)
 */
export function ResizeHandle(props: ResizeHandleProps) {
  const { label, side, value, least, most, usual, onPreview, onChange, className } = props;
  const grows = side === "left" ? 1 : -1;
  const clamp = (rem: number): number => Math.min(most, Math.max(least, rem));

  const onPointerDown = (down: PointerEvent<HTMLDivElement>): void => {
    if (down.button !== 0) return;
    const handle = down.currentTarget;
    const { pointerId, clientX } = down;
    const rem = rootPixels();
    let width = value;
    const onMove = (move: globalThis.PointerEvent): void => {
      width = clamp(value + (grows * (move.clientX - clientX)) / rem);
      onPreview(width);
    };
    const onEnd = (end: globalThis.PointerEvent): void => {
      handle.removeEventListener("pointermove", onMove);
      handle.removeEventListener("pointerup", onEnd);
      handle.removeEventListener("pointercancel", onEnd);
      if (end.type === "pointerup") onChange(width);
      else onPreview(value);
    };
    handle.setPointerCapture(pointerId);
    handle.addEventListener("pointermove", onMove);
    handle.addEventListener("pointerup", onEnd);
    handle.addEventListener("pointercancel", onEnd);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = {
      ArrowRight: value + grows,
      ArrowLeft: value - grows,
      Home: least,
      End: most,
      Enter: usual,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(clamp(to));
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onDoubleClick={() => onChange(usual)}
      onKeyDown={onKeyDown}
      className={classNames(
        "absolute inset-y-0 z-10 w-2 cursor-col-resize touch-none after:absolute after:inset-y-0 after:left-1/2 after:w-0.5 after:-translate-x-1/2 after:transition-colors hover:after:bg-accent active:after:bg-accent focus-visible:outline-none focus-visible:after:bg-accent",
        side === "left" ? "-right-1" : "-left-1",
        className,
      )}
    />
  );
}
