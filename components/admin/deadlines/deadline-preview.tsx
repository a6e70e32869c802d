"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { WorkCalendarAnswer } from "@/lib/contracts/deadlines/work-calendar-endpoints";
import { localTime } from "@/lib/i18n/local-time";
import { calendarsOn } from "@/lib/incidents/calendar-edition";
import type { DeadlineRule } from "@/lib/incidents/deadline-rule";
import { foreseenLimits } from "@/lib/incidents/foreseen-limits";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";

interface DeadlinePreviewProps {
  category: string;
  severity: number;
  /** What is in force and given out, and what is being typed. */
  rules: readonly DeadlineRule[];
  calendars: readonly WorkCalendarAnswer[];
  /** Local day and minute `YYYY-MM-DDTHH:mm` to begin with. */
  start: string;
}

/** "A case of this class registered then is due at …", told by the very functions that set the limits of real cases. */
export function DeadlinePreview({ category, severity, rules, calendars, start }: DeadlinePreviewProps) {
  const t = useTranslations();
  const locale = useLocale();
  const [moment, setMoment] = useState(start);
  const at = Date.parse(`${moment}:00+08:00`);
  const limits = useMemo(
    () =>
      Number.isNaN(at)
        ? []
        : foreseenLimits({ rules, calendarsOn: calendarsOn(calendars) }, { category, severity }, at),
    [rules, calendars, category, severity, at],
  );
  return (
    <section aria-label={t("admin.deadlines.preview")} className="rounded-2 bg-sunken p-3">
      <Field label={t("admin.deadlines.registeredAt")}>
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            value={moment}
            min="2000-01-01T00:00"
            max="2199-12-31T23:59"
            onChange={({ target }) => setMoment(target.value)}
          />
        )}
      </Field>
      {limits.length === 0 ? (
        <p className="mt-2 text-12 text-text-3">{t("admin.deadlines.noLimits")}</p>
      ) : (
        <table className="mt-2 w-full text-12">
          <thead className="text-left text-text-3">
            <tr>
              <th className="py-1 font-normal">{t("incidents.limits")}</th>
              <th className="py-1 font-normal">{t("admin.deadlines.atOnce")}</th>
              <th className="py-1 font-normal">{t("admin.deadlines.atLatest")}</th>
            </tr>
          </thead>
          <tbody>
            {limits.map((limit) => (
              <tr key={`${limit.stage} ${limit.step}`} className="border-t border-line">
                <td className="py-1 pr-2">
                  {(locale === "en" ? limit.nameEn : limit.name) || t(`incidents.stage.${limit.stage}`)}{" "}
                  <span className="text-text-3">{t(`incidents.unit.${limit.unit}`, { count: limit.amount })}</span>
                </td>
                <td className="py-1 pr-2 whitespace-nowrap tabular-nums">{whenOf(limit.dueAtOnce)}</td>
                <td className="py-1 whitespace-nowrap tabular-nums">{whenOf(limit.dueAtLatest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function whenOf(at: number | null): string {
  if (at === null) return "–";
  const { day, clock } = localTime(new Date(at));
  return `${day} ${clock}`;
}
