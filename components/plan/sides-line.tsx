"use client";

import { MoveHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import type { KeyboardEvent, PointerEvent } from "react";

const STEP = 0.02;
const moves: Readonly<Record<string, (share: number) => number>> = {
  ArrowLeft: (share) => share - STEP,
  ArrowRight: (share) => share + STEP,
  PageDown: (share) => share - 5 * STEP,
  PageUp: (share) => share + 5 * STEP,
  Home: () => 0,
  End: () => 1,
};

interface SidesLineProps {
  /** Share of the map's width at its left. */
  share: number;
  onShare: (share: number) => void;
}

/** The line between what is in force and the plan: dragged by its grip, or moved with the arrow keys. */
export function SidesLine({ share, onShare }: SidesLineProps) {
  const t = useTranslations("planEditor");
  const set = (next: number): void => onShare(Math.max(0, Math.min(1, next)));
  const onPointerMove = ({ buttons, clientX, currentTarget }: PointerEvent<HTMLElement>): void => {
    const whole = currentTarget.offsetParent?.getBoundingClientRect();
    if (buttons !== 0 && whole) set((clientX - whole.left) / whole.width);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (!move) return;
    // Not for the map, which would pan.
    event.preventDefault();
    event.stopPropagation();
    set(move(share));
  };
  return (
    <div className="pointer-events-none absolute inset-0 -z-1 overflow-hidden">
      <div
        role="slider"
        tabIndex={0}
        aria-label={t("sides.line")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
        // Never under what lies beside the map, where it could not be taken hold of.
        style={{ left: `clamp(1rem, ${share * 100}%, 100% - 1rem)` }}
        className="group pointer-events-auto absolute inset-y-0 -ml-4 w-8 cursor-ew-resize touch-none outline-none"
      >
        <span className="absolute inset-y-0 left-1/2 -ml-px w-0.5 bg-accent group-focus-visible:w-1" />
        <span className="absolute top-1/2 left-1/2 -mt-4 -ml-4 flex size-8 items-center justify-center rounded-full bg-accent text-on-accent shadow-2">
          <MoveHorizontal aria-hidden className="size-4" />
        </span>
        <span className="absolute bottom-16 right-6 rounded-1 bg-raised px-2 py-0.5 text-12 whitespace-nowrap shadow-1">
          {t("sides.inForce")}
        </span>
        <span className="absolute bottom-16 left-6 rounded-1 bg-raised px-2 py-0.5 text-12 whitespace-nowrap shadow-1">
          {t("sides.plan")}
        </span>
      </div>
    </div>
  );
}
