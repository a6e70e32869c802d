"use client";

import { useLocale, useTranslations } from "next-intl";
import { parseAsString, useQueryStates } from "nuqs";
import { LoadFailure } from "../../shared/load-failure";
import { FilterSelect } from "../../ui/filter-select";
import { Notice } from "../../ui/notice";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { CalendarEditor } from "./calendar-editor";
import { useWorkCalendars } from "./use-work-calendars";

/** Working hours, holidays and adjusted workdays, year by year and edition by edition. */
export function CalendarAdmin() {
  const t = useTranslations();
  const locale = useLocale();
  const calendars = useWorkCalendars();
  const [{ calendar: id, edition }, setView] = useQueryStates(
    { calendar: parseAsString, edition: parseAsString },
    { scroll: false },
  );
  const all = calendars.data ?? [];
  const chosen = all.find((calendar) => calendar.id === id) ?? all[0];
  if (calendars.isPending) return <SkeletonRows label={t("common.loading")} rows={12} rowClassName="h-11" />;
  if (calendars.isError) return <LoadFailure error={calendars.error} onRetry={() => void calendars.refetch()} />;
  if (!chosen) return <Notice kind="empty" title={t("admin.calendars.none")} />;
  const shown = chosen.editions.find(({ validFrom }) => validFrom === edition) ?? chosen.editions.at(-1);
  return (
    <div className="@container flex min-h-0 flex-1 flex-col">
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2">
        {all.length > 1 && (
          <FilterSelect
            label={t("admin.view.calendars")}
            required
            value={chosen.id}
            options={all.map(({ id: value, name, nameEn }) => ({ value, label: locale === "en" ? nameEn : name }))}
            onChange={(next) => void setView({ calendar: next, edition: null })}
          />
        )}
        <FilterSelect
          label={t("admin.deadlines.editions")}
          required
          value={shown?.validFrom ?? ""}
          options={chosen.editions.map(({ validFrom }) => ({
            value: validFrom,
            label: t("admin.calendars.editionFrom", { day: validFrom }),
          }))}
          onChange={(next) => void setView({ edition: next })}
        />
        <p className="min-w-0 truncate text-12 text-text-3">{t("admin.calendars.note")}</p>
      </div>
      {shown && (
        <CalendarEditor
          key={`${chosen.id} ${shown.validFrom}`}
          calendar={chosen}
          edition={shown}
          onShow={(validFrom) => void setView({ edition: validFrom })}
        />
      )}
    </div>
  );
}
