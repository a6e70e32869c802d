"use client";

import { useTranslations } from "next-intl";
import { type TimeSpan, timeSpans } from "@/lib/map/time-span";

interface SpanSwitchProps {
  span: TimeSpan;
  onSpan: (span: TimeSpan) => void;
}

export function SpanSwitch({ span, onSpan }: SpanSwitchProps) {
  const t = useTranslations("map.time");
  return (
    <div
      role="group"
      aria-label={t("span")}
      className="flex shrink-0 overflow-hidden rounded-control border border-line"
    >
      {timeSpans.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === span}
          onClick={() => onSpan(each)}
          className={`h-7 border-line px-2 text-12 not-first:border-l ${
            each === span ? "bg-accent-soft font-semibold text-accent" : "text-text-2 hover:bg-sunken"
          }`}
        >
          {t(each)}
        </button>
      ))}
    </div>
  );
}
