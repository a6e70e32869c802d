"use client";

import { useLocale, useTranslations } from "next-intl";
import type { UnitAnswer } from "@/lib/contracts/units/unit";
import { overlapsOf, weekSpans } from "@/lib/incidents/dispatch/roster-week";
import { useAreaNames } from "../../shared/use-area-names";
import { Tag } from "../../ui/tag";
import { useSpanWords } from "./use-span-words";
import { WeekStrip } from "./week-strip";

/** Who, where, and the week; whether it is on duty now stands at the end. */
export function RosterRow({ unit, monday }: { unit: UnitAnswer; monday: number }) {
  const t = useTranslations("duty");
  const locale = useLocale();
  const areaNames = useAreaNames();
  const spanWords = useSpanWords();
  const spans = weekSpans(unit.shifts, monday);
  return (
    <>
      <span className="w-52 shrink-0 max-sm:w-32">
        <span className="block truncate text-13">{locale === "en" ? unit.nameEn : unit.name}</span>
        <span className="block truncate text-12 text-text-3">
          {t(`kind.${unit.kind}`)} · {areaNames([unit.areaCode])}
        </span>
      </span>
      <span className="min-w-0 flex-1">
        {unit.shifts.length === 0 ? (
          <span className="text-12 text-text-3">{t("roster.none")}</span>
        ) : (
          <WeekStrip spans={spans} overlaps={overlapsOf(spans)} label={spans.map(spanWords).join(" · ")} />
        )}
      </span>
      <span className="flex w-20 shrink-0 justify-end max-sm:hidden">
        <Tag look={unit.duty === "on" ? "accent" : "plain"}>{t(`state.${unit.duty}`)}</Tag>
      </span>
    </>
  );
}
