"use client";

import { useTranslations } from "next-intl";
import { DateField } from "../ui/date-field";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { clockText, minutesOf } from "./clock-text";
import { WeekdayPicker } from "./weekday-picker";

interface WeekWindow {
  /** Digits, 1 = Monday. */
  weekdays: string;
  /** Minutes of the day; the end may be 1440. */
  fromMinute: number;
  toMinute: number;
  /** Days, `YYYY-MM-DD`; null = until further notice. */
  validFrom: string;
  validTo: string | null;
}

interface WeekWindowFieldsProps {
  value: WeekWindow;
  onChange: (part: Partial<WeekWindow>) => void;
}

/** On which days, from when to when, and in which time something holds. */
export function WeekWindowFields({ value, onChange }: WeekWindowFieldsProps) {
  const t = useTranslations("rules");
  return (
    <>
      <WeekdayPicker label={t("days")} value={value.weekdays} onChange={(weekdays) => onChange({ weekdays })} />
      <div className="grid grid-cols-2 gap-2">
        <Field label={t("from")}>
          {(control) => (
            <Input
              {...control}
              type="time"
              value={clockText(value.fromMinute)}
              onChange={({ target }) => onChange({ fromMinute: minutesOf(target.value) })}
            />
          )}
        </Field>
        <Field label={t("to")}>
          {(control) => (
            <Input
              {...control}
              type="time"
              value={clockText(value.toMinute)}
              onChange={({ target }) => onChange({ toMinute: minutesOf(target.value) || 1440 })}
            />
          )}
        </Field>
        <DateField
          label={t("validFrom")}
          required
          value={value.validFrom}
          onChange={(validFrom) => onChange({ validFrom })}
        />
        <DateField
          label={t("validTo")}
          hint={t("validToHint")}
          value={value.validTo ?? ""}
          onChange={(day) => onChange({ validTo: day || null })}
        />
      </div>
    </>
  );
}
