"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import type { WorkCalendarAnswer } from "@/lib/contracts/deadlines/work-calendar-endpoints";
import { Button } from "../../ui/button";
import { DateField } from "../../ui/date-field";
import { Field } from "../../ui/field";
import { IconButton } from "../../ui/icon-button";
import { Input } from "../../ui/input";
import { showToast } from "../../ui/toast-store";
import { useToday } from "../use-today";
import { HoursFields, type Span } from "./hours-fields";
import { useChangeCalendar } from "./use-work-calendars";
import { type NamedDay, toggledDay } from "./year-days";
import { YearGrid } from "./year-grid";

interface CalendarEditorProps {
  calendar: WorkCalendarAnswer;
  /** What the new edition begins from. */
  edition: WorkCalendarAnswer["editions"][number];
  onShow: (validFrom: string | null) => void;
}

/** A year of an edition. Changes make a new edition that holds from a day to come. */
export function CalendarEditor({ calendar, edition, onShow }: CalendarEditorProps) {
  const t = useTranslations("admin");
  const words = useTranslations();
  const { today, tomorrow } = useToday();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [at, setAt] = useState(today);
  const [name, setName] = useState("");
  const [validFrom, setValidFrom] = useState(edition.validFrom > tomorrow ? edition.validFrom : tomorrow);
  const [hours, setHours] = useState<readonly Span[]>(edition.workingMinutes);
  const [days, setDays] = useState(() => new Map<string, NamedDay>(edition.days.map((day) => [day.day, day])));
  const { publish, withdraw } = useChangeCalendar(calendar.id);
  const counts = useMemo(() => {
    const own = [...days.values()].filter(({ day }) => day.startsWith(String(year)));
    return {
      holidays: own.filter(({ kind }) => kind === "holiday").length,
      workdays: own.filter(({ kind }) => kind === "workday").length,
    };
  }, [days, year]);
  const turn = (next: number) => {
    setYear(next);
    setAt(next === Number(today.slice(0, 4)) ? today : `${next}-01-01`);
  };
  const toggle = (day: string) => {
    const next = new Map(days);
    const changed = toggledDay(day, days.get(day), name.trim() || t("calendars.unnamed"));
    if (changed) next.set(day, changed);
    else next.delete(day);
    setDays(next);
    setAt(day);
  };
  const onError = (error: unknown) => showToast("failed", words(`errors.${errorCodeOf(error)}`));
  const save = () =>
    publish.mutate(
      {
        validFrom,
        workingMinutes: hours.map(([from, to]) => [from, to]),
        days: [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
      },
      {
        onError,
        onSuccess: () => {
          showToast("done", t("deadlines.published", { day: validFrom }));
          onShow(validFrom);
        },
      },
    );
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-4 py-3">
        <div className="flex flex-wrap items-end gap-4">
          <div className="flex items-center gap-1">
            <IconButton label={t("calendars.previousYear")} onClick={() => turn(year - 1)}>
              <ChevronLeft aria-hidden className="size-4" />
            </IconButton>
            <h2 className="w-14 text-center text-16 tabular-nums">{year}</h2>
            <IconButton label={t("calendars.nextYear")} onClick={() => turn(year + 1)}>
              <ChevronRight aria-hidden className="size-4" />
            </IconButton>
            <p className="ml-2 text-12 text-text-2" role="status">
              {counts.holidays + counts.workdays === 0 ? t("calendars.unknownYear") : t("calendars.counts", counts)}
            </p>
          </div>
          <div className="w-52">
            <Field label={t("calendars.dayName")}>
              {(control) => (
                <Input
                  {...control}
                  value={name}
                  maxLength={40}
                  placeholder={t("calendars.dayNameExample")}
                  onChange={({ target }) => setName(target.value)}
                />
              )}
            </Field>
          </div>
          <p className="pb-1 text-12 text-text-3">{t("calendars.how")}</p>
        </div>
        <YearGrid year={year} days={days} at={at} onMove={setAt} onToggle={toggle} />
        <HoursFields value={hours} onChange={setHours} />
      </div>
      <footer className="flex flex-wrap items-end gap-3 border-t border-line px-4 py-3">
        <div className="w-52">
          <DateField label={t("deadlines.from")} min={tomorrow} value={validFrom} onChange={setValidFrom} />
        </div>
        <p className="min-w-40 flex-1 text-12 text-text-3">{t("deadlines.fromHint")}</p>
        {edition.validFrom > today && (
          <Button
            busy={withdraw.isPending}
            onClick={() => withdraw.mutate(edition.validFrom, { onError, onSuccess: () => onShow(null) })}
          >
            {t("deadlines.withdraw")}
          </Button>
        )}
        <Button look="primary" busy={publish.isPending} disabled={validFrom < tomorrow} onClick={save}>
          {t("calendars.publish")}
        </Button>
      </footer>
    </div>
  );
}
