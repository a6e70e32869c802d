"use client";

import { ChevronRight, TriangleAlert } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import type { CheckedPlaceDetail } from "@/lib/contracts/checked-places/checked-place";
import { Moment } from "../../shared/moment";
import { useDictionary } from "../../shared/use-dictionary";
import { useFieldView } from "../use-field-view";
import { Stars } from "./stars";

const BARS = 12;

/** Points and stars over time, what was wrong each time, and the hazards that came of it. */
export function PlaceHistory({ place: { checks, hazards } }: { place: CheckedPlaceDetail }) {
  const t = useTranslations();
  const now = useNow();
  const [, setView] = useFieldView();
  const { nameOf } = useDictionary("hazard-check");
  const bars = checks.slice(0, BARS).toReversed();
  return (
    <>
      {hazards.length > 0 && (
        <section className="border-t border-line px-4 py-4">
          <h3 className="mb-2 text-16">{t("places.hazards")}</h3>
          <ul className="overflow-hidden rounded-2 border border-line">
            {hazards.map(({ id, title, level, status }) => (
              <li key={id} className="border-b border-line last:border-0">
                <button
                  type="button"
                  onClick={() => void setView({ place: null, hazard: id })}
                  className="flex min-h-12 w-full items-center gap-3 px-3 text-left active:bg-sunken"
                >
                  <TriangleAlert aria-hidden className="size-4.5 shrink-0 text-hazard" />
                  <span className="min-w-0 flex-1 py-1.5 wrap-break-word">
                    {title}
                    <span className="block text-14 text-text-2">
                      {t(`hazards.level.${level}`)} · {t(`hazards.status.${status}`)}
                    </span>
                  </span>
                  <ChevronRight aria-hidden className="size-4.5 shrink-0 text-text-3" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="border-t border-line px-4 py-4">
        <h3 className="mb-2 text-16">{t("places.history")}</h3>
        {checks.length === 0 && <p className="text-14 text-text-2">{t("places.never")}</p>}
        {bars.length > 1 && (
          <div aria-hidden className="mb-3 flex h-16 items-end gap-1 border-b border-line-strong">
            {bars.map(({ seq, points }) => (
              <span key={seq} className="flex h-full max-w-8 flex-1 flex-col justify-end">
                <span className="rounded-t-1 bg-accent" style={{ height: `${Math.max(2, points)}%` }} />
              </span>
            ))}
          </div>
        )}
        <ol className="space-y-3 text-14">
          {checks.map((check) => (
            <li key={check.seq} className="flex gap-3">
              <Moment at={check.at} now={now} className="w-24 shrink-0 text-text-2" />
              <span className="min-w-0">
                <span className="flex flex-wrap items-center gap-2">
                  <b>{t("places.points", { points: check.points })}</b>
                  <Stars count={check.stars} />
                  <span className="text-text-2">{check.inspector}</span>
                </span>
                {check.checks.length > 0 && (
                  <span className="block wrap-break-word text-due-late-text">
                    {check.checks.map(nameOf).join(" · ")}
                  </span>
                )}
                {check.note && <span className="block wrap-break-word text-text-2">{check.note}</span>}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
