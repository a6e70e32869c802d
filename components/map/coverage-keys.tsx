"use client";

import { useTranslations } from "next-intl";
import { LegendKey } from "./legend-key";

/** Overlap of washes of 20 %: once, twice, three times and more. */
const washes = ["bg-fov/20", "bg-fov/36", "bg-fov/49"] as const;

/** What the washes of coverage say, and what of the rest is on the map. */
export function CoverageKeys({ blind, over, losses }: { blind: boolean; over: boolean; losses: boolean }) {
  const t = useTranslations("map");
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-center gap-3">
        <span className="text-text-3">{t("coverage.times")}</span>
        <LegendKey mark={<span className="h-3 w-5 rounded-1 border border-line-strong" />}>0</LegendKey>
        {washes.map((wash, i) => (
          <LegendKey key={wash} mark={<span className={`h-3 w-5 rounded-1 border border-fov-line/50 ${wash}`} />}>
            {i === 2 ? t("coverage.threeUp") : i + 1}
          </LegendKey>
        ))}
      </div>
      <div className="flex flex-wrap gap-x-3 gap-y-1">
        {blind && (
          <LegendKey
            mark={
              <svg viewBox="0 0 20 12" aria-hidden className="h-3 w-5 stroke-blind" strokeWidth="1.3">
                <rect width="20" height="12" className="fill-blind/10" stroke="none" />
                <path d="M-2 8 8-2M0 14 14 0M8 14 20 2M16 14l8-8" />
              </svg>
            }
          >
            {t("coverage.blind")}
          </LegendKey>
        )}
        {over && (
          <LegendKey
            mark={
              <svg viewBox="0 0 20 12" aria-hidden className="h-3 w-5 stroke-over" fill="none">
                <path d="M1 9h18" strokeWidth="3.5" />
                <path d="M3 7V1M8 7V1M13 7V1M18 7V1" strokeWidth="1.4" />
              </svg>
            }
          >
            {t("coverage.over")}
          </LegendKey>
        )}
        {losses && (
          <LegendKey mark={<span className="h-3 w-5 rounded-1 border border-dashed border-text-3" />}>
            {t("coverage.losses")}
          </LegendKey>
        )}
      </div>
    </div>
  );
}
