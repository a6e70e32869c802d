"use client";

import { CircleAlert, CircleCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { WeekSpan } from "@/lib/incidents/dispatch/roster-week";
import type { RosterProblems } from "./roster-problems";
import { useSpanWords } from "./use-span-words";

const MOST_SPANS = 3;

interface ProblemListProps {
  problems: RosterProblems;
  onOpen: (unitId: string) => void;
}

/** What the week lacks, said in words; nothing wrong is said as well. */
export function ProblemList({ problems: { overlaps, gaps }, onOpen }: ProblemListProps) {
  const t = useTranslations();
  const locale = useLocale();
  const spanWords = useSpanWords();
  const inWords = (spans: readonly WeekSpan[]): string => {
    const list = spans.slice(0, MOST_SPANS).map(spanWords).join(t("shell.listSeparator"));
    return spans.length > MOST_SPANS ? t("duty.roster.andMore", { list, count: spans.length - MOST_SPANS }) : list;
  };
  if (overlaps.length + gaps.length === 0) {
    return (
      <p className="flex items-center gap-2 border-b border-line px-4 py-2 text-12 text-text-2">
        <CircleCheck aria-hidden className="size-4 text-accent" />
        {t("duty.roster.sound")}
      </p>
    );
  }
  return (
    <details className="border-b border-line px-4 py-2 text-12" open={overlaps.length + gaps.length <= MOST_SPANS}>
      <summary className="flex items-center gap-2 font-semibold text-due-late-text">
        <CircleAlert aria-hidden className="size-4 shrink-0" />
        {t("duty.roster.problems", { gaps: gaps.length, overlaps: overlaps.length })}
      </summary>
      <ul className="mt-1 max-h-40 space-y-0.5 overflow-y-auto pl-6">
        {gaps.map(({ area, spans }) => (
          <li key={area.code}>
            <b>{t("duty.roster.gap", { area: area.name })}</b> {inWords(spans)}
          </li>
        ))}
        {overlaps.map(({ unit, spans }) => (
          <li key={unit.id}>
            <button type="button" className="text-left text-accent hover:underline" onClick={() => onOpen(unit.id)}>
              {t("duty.roster.overlap", { name: locale === "en" ? unit.nameEn : unit.name })}
            </button>{" "}
            {inWords(spans)}
          </li>
        ))}
      </ul>
    </details>
  );
}
