"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { formatCount, formatShare } from "@/lib/i18n/format-count";
import { LoadFailure } from "../shared/load-failure";
import { Figure } from "../ui/figure";
import { SkeletonRows } from "../ui/skeleton-rows";
import { useEditor } from "./plan-editing";
import { useCellNames } from "./use-cell-names";
import { usePlanDiff } from "./use-plan-diff";

const MOST_SHOWN = 12;

/** What changes hands against the grids in force: with its whole, where to, and which codes come and go. */
export function ImpactPanel() {
  const t = useTranslations("planEditor");
  const { short, full } = useCellNames();
  const diff = usePlanDiff();
  const figures = useEditor((view) => view.figures);
  if (diff.isError) return <LoadFailure error={diff.error} onRetry={() => void diff.refetch()} />;
  if (!diff.data) return <SkeletonRows label={t("impact")} rows={3} />;
  const { totals, moves, codes, retired, against } = diff.data;
  const all = [...figures.values()].reduce((sum, { households }) => sum + households, 0);
  const count = (value: number | null): string => (value === null ? "–" : formatCount(value));
  const born = Object.entries(codes);
  return (
    <>
      <section aria-label={t("impact")} className="border-b border-line px-4 py-3">
        <h2 className="flex items-baseline justify-between gap-2 text-14">
          {t("impact")}
          <span className="text-12 font-normal text-text-3">{t("against", { day: against })}</span>
        </h2>
        <dl className="mt-2 grid grid-cols-3 gap-3">
          <Figure
            label={t("movedHouseholds")}
            value={count(totals.households)}
            note={t("ofAll", { all: formatCount(all), share: formatShare(totals.households ?? 0, all) })}
          />
          <Figure label={t("movedCases")} value={count(totals.openCases)} note={t("openCases")} />
          <Figure
            label={t("movedCameras")}
            value={count(totals.cameras)}
            note={t("hazardsToo", { count: count(totals.hazards) })}
          />
        </dl>
      </section>
      {moves.length > 0 && (
        <section aria-label={t("whereTo")} className="border-b border-line px-4 py-3">
          <h3 className="text-13">{t("whereTo")}</h3>
          <ul className="mt-1">
            {moves.slice(0, MOST_SHOWN).map(({ from, to, buildings, households }) => (
              <li
                key={`${from}-${to}`}
                className="flex items-baseline gap-2 py-1 text-12"
                title={`${full(from)} → ${full(to)}`}
              >
                <span>{short(from)}</span>
                <ArrowRight aria-label={t("goesTo")} className="size-3 self-center text-text-3" />
                <span>{short(to)}</span>
                <span className="text-text-2">{t("buildings", { count: count(buildings) })}</span>
                <b className="ml-auto">{t("households", { count: count(households) })}</b>
              </li>
            ))}
          </ul>
          {moves.length > MOST_SHOWN && (
            <p className="text-12 text-text-3">{t("andMoves", { count: moves.length - MOST_SHOWN })}</p>
          )}
        </section>
      )}
      {(retired.length > 0 || born.length > 0) && (
        <section aria-label={t("codes")} className="border-b border-line px-4 py-3 text-12">
          <h3 className="flex justify-between text-13">
            {t("codes")}
            <span className="text-12 font-normal text-text-3">{t("neverAgain")}</span>
          </h3>
          {retired.map((code) => (
            <p key={code} className="mt-1 flex gap-3">
              <span className="w-10 text-text-2">{t("retired")}</span>
              <s>{code}</s>
            </p>
          ))}
          {born.map(([name, code]) => (
            <p key={name} className="mt-1 flex gap-3">
              <span className="w-10 text-text-2">{t("bornCode")}</span>
              {code}
              <span className="text-text-3">{short(name)}</span>
            </p>
          ))}
        </section>
      )}
    </>
  );
}
