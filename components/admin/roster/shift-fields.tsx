"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { UnitAnswer } from "@/lib/contracts/units/unit";
import { WeekWindowFields } from "../../shared/week-window-fields";
import { Field } from "../../ui/field";
import { IconButton } from "../../ui/icon-button";
import { Input } from "../../ui/input";

export type Shift = UnitAnswer["shifts"][number];

interface ShiftFieldsProps {
  place: number;
  value: Shift;
  onChange: (shift: Shift) => void;
  onRemove: () => void;
}

/** One pattern of the week: on which days, from when to when, and in which time it holds. */
export function ShiftFields({ place, value, onChange, onRemove }: ShiftFieldsProps) {
  const t = useTranslations();
  const change = (part: Partial<Shift>) => onChange({ ...value, ...part });
  return (
    <fieldset className="space-y-2 rounded-2 border border-line p-3">
      <legend className="flex items-center gap-1 px-1 text-12 font-semibold">
        {t("duty.roster.shift", { place: place + 1 })}
        <IconButton label={t("duty.roster.remove", { place: place + 1 })} size="small" onClick={onRemove}>
          <X aria-hidden className="size-3.5" />
        </IconButton>
      </legend>
      <Field label={t("duty.roster.name")}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={40}
            value={value.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        )}
      </Field>
      <WeekWindowFields value={value} onChange={change} />
    </fieldset>
  );
}
