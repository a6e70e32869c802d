"use client";

import { useNow, useTranslations } from "next-intl";
import type { PlaceCheck } from "@/lib/contracts/checked-places/checked-place";
import { Moment } from "../moment";
import { useDictionary } from "../use-dictionary";
import { Stars } from "./stars";

const BARS = 12;

/** What every check found, newest first, and the points over time. */
export function PlaceChecks({ checks }: { checks: readonly PlaceCheck[] }) {
  const t = useTranslations("places");
  const now = useNow();
  const { nameOf } = useDictionary("hazard-check");
  const bars = checks.slice(0, BARS).toReversed();
  return (
    <>
      {checks.length === 0 && <p className="text-text-2">{t("never")}</p>}
      {bars.length > 1 && (
        <div aria-hidden className="mb-3 flex h-16 items-end gap-1 border-b border-line-strong">
          {bars.map(({ seq, points }) => (
            <span key={seq} className="flex h-full max-w-8 flex-1 flex-col justify-end">
              <span className="rounded-t-1 bg-accent" style={{ height: `${Math.max(2, points)}%` }} />
            </span>
          ))}
        </div>
      )}
      <ol className="space-y-3">
        {checks.map((check) => (
          <li key={check.seq} className="flex gap-3">
            <Moment at={check.at} now={now} className="w-24 shrink-0 text-text-2" />
            <span className="min-w-0">
              <span className="flex flex-wrap items-center gap-2">
                <b>{t("points", { points: check.points })}</b>
                <Stars count={check.stars} />
                <span className="text-text-2">{check.inspector}</span>
              </span>
              {check.checks.length > 0 && (
                <span className="block wrap-break-word text-due-late-text">{check.checks.map(nameOf).join(" · ")}</span>
              )}
              {check.note && <span className="block wrap-break-word text-text-2">{check.note}</span>}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
