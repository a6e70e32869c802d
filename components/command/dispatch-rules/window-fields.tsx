"use client";

import { useTranslations } from "next-intl";
import type { DispatchRuleBody } from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import { clockText, minutesOf } from "../../shared/clock-text";
import { WeekdayPicker } from "../../shared/weekday-picker";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";

interface WindowFieldsProps {
  value: DispatchRuleBody;
  onChange: (part: Partial<DispatchRuleBody>) => void;
}

/** On which days, from when to when, and in which time a rule holds. */
export function WindowFields({ value, onChange }: WindowFieldsProps) {
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
      </div>
      <Field label={t("validFrom")}>
        {(control) => (
          <Input
            {...control}
            type="date"
            required
            value={value.validFrom}
            onChange={({ target }) => onChange({ validFrom: target.value })}
          />
        )}
      </Field>
      <Field label={t("validTo")} hint={t("validToHint")}>
        {(control) => (
          <Input
            {...control}
            type="date"
            value={value.validTo ?? ""}
            onChange={({ target }) => onChange({ validTo: target.value || null })}
          />
        )}
      </Field>
    </>
  );
}
