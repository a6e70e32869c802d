import type { ReactNode } from "react";

export type Lateness = "ok" | "soon" | "late" | "very-late" | "done";

const colours = {
  ok: "text-due-ok",
  soon: "text-due-soon",
  late: "text-due-late",
  "very-late": "text-due-late",
  done: "text-line",
} as const;

interface DeadlineRingProps {
  lateness: Lateness;
  /** Share of the allowed time that is left, 0…1; a late case shows the whole ring. */
  left: number;
  /** Outer size and stroke in px at desk scale: 32 and 3 in rows, 72 and 5 in the inspector. */
  size: 32 | 72;
  children: ReactNode;
}

/** A second, inner ring says "very late". Grey until the case is "soon", so that a calm queue is grey and amber or red is seen at once. */
export function DeadlineRing({ lateness, left, size, children }: DeadlineRingProps) {
  const stroke = size === 72 ? 5 : 3;
  const radius = (size - stroke) / 2;
  const length = 2 * Math.PI * radius;
  const isWhole = lateness === "late" || lateness === "very-late" || lateness === "done";
  const share = isWhole ? 1 : Math.min(1, Math.max(0, left));
  return (
    <span className={`relative inline-grid shrink-0 place-items-center ${size === 72 ? "size-18" : "size-8"}`}>
      <svg viewBox={`0 0 ${size} ${size}`} fill="none" aria-hidden className="absolute inset-0 -rotate-90">
        <circle cx={size / 2} cy={size / 2} r={radius} stroke="var(--line)" strokeWidth={stroke} />
        <circle
          cx={size / 2}
          cy={size / 2}
          r={radius}
          stroke="currentColor"
          strokeWidth={stroke}
          strokeDasharray={`${length * share} ${length}`}
          className={colours[lateness]}
        />
        {lateness === "very-late" && (
          <circle cx={size / 2} cy={size / 2} r={radius - stroke} stroke="currentColor" className="text-due-late" />
        )}
      </svg>
      <span className="relative">{children}</span>
    </span>
  );
}
