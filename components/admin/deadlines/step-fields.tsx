"use client";

import { Plus, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { WorkCalendarAnswer } from "@/lib/contracts/deadlines/work-calendar-endpoints";
import { type LimitUnit, limitUnits } from "@/lib/incidents/deadline";
import type { DeadlineStep } from "@/lib/incidents/deadline-edition";
import { useRowKeys } from "../../shared/use-row-keys";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";

interface StepFieldsProps {
  steps: readonly DeadlineStep[];
  calendars: readonly WorkCalendarAnswer[];
  onChange: (steps: DeadlineStep[]) => void;
}

const MOST_STEPS = 9;

/** The limits of a stage one after the other; of several each has a name: 停工 4 工作时, 处罚 7 工作日. */
export function StepFields({ steps, calendars, onChange }: StepFieldsProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { keys, forget } = useRowKeys(steps.length);
  const remove = (place: number) => {
    forget(place);
    onChange(steps.filter((_, index) => index !== place));
  };
  const change = (place: number, part: Partial<DeadlineStep>) =>
    onChange(steps.map((step, index) => (index === place ? { ...step, ...part } : step)));
  const fresh: DeadlineStep = {
    name: "",
    nameEn: "",
    amount: 1,
    unit: "working-day",
    calendarId: calendars[0]?.id ?? "",
  };
  return (
    <fieldset>
      <legend className="mb-1 text-12 font-semibold text-text-2">{t("incidents.limits")}</legend>
      <ol className="space-y-2">
        {steps.map((step, place) => (
          <li key={keys[place]} className="grid grid-cols-[1fr_1fr_auto] gap-1.5 rounded-2 border border-line p-2">
            {steps.length > 1 && (
              <>
                <Input
                  aria-label={t("admin.deadlines.stepName", { step: place + 1 })}
                  placeholder={t("admin.deadlines.stepNameZh")}
                  maxLength={40}
                  value={step.name}
                  onChange={({ target }) => change(place, { name: target.value })}
                />
                <Input
                  aria-label={t("admin.deadlines.stepNameEn", { step: place + 1 })}
                  placeholder={t("admin.deadlines.stepNameEnShort")}
                  maxLength={60}
                  value={step.nameEn}
                  onChange={({ target }) => change(place, { nameEn: target.value })}
                />
                <IconButton label={t("admin.deadlines.removeStep", { step: place + 1 })} onClick={() => remove(place)}>
                  <X aria-hidden className="size-4" />
                </IconButton>
              </>
            )}
            <Input
              aria-label={t("admin.deadlines.amount", { step: place + 1 })}
              type="number"
              min={1}
              max={9999}
              value={step.amount}
              onChange={({ target }) =>
                change(place, { amount: Math.min(9999, Math.max(1, Math.round(target.valueAsNumber) || 1)) })
              }
            />
            <Select
              aria-label={t("incidents.unitLabel")}
              value={step.unit}
              onChange={({ target }) => change(place, { unit: target.value as LimitUnit })}
            >
              {limitUnits.map((unit) => (
                <option key={unit} value={unit}>
                  {t(`incidents.unitName.${unit}`)}
                </option>
              ))}
            </Select>
            {calendars.length > 1 && (
              <span className="col-span-2 row-start-3">
                <Select
                  aria-label={t("admin.view.calendars")}
                  value={step.calendarId}
                  onChange={({ target }) => change(place, { calendarId: target.value })}
                >
                  {calendars.map(({ id, name, nameEn }) => (
                    <option key={id} value={id}>
                      {locale === "en" ? nameEn : name}
                    </option>
                  ))}
                </Select>
              </span>
            )}
          </li>
        ))}
      </ol>
      {steps.length < MOST_STEPS && (
        <Button look="quiet" size="small" className="mt-1.5" onClick={() => onChange([...steps, fresh])}>
          <Plus aria-hidden className="size-3.5" />
          {t("admin.deadlines.addStep")}
        </Button>
      )}
    </fieldset>
  );
}
