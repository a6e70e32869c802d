"use client";

import { useTranslations } from "next-intl";
import type { Extension } from "@/lib/contracts/incidents/incident";
import { type LimitUnit, limitUnits } from "@/lib/incidents/deadline";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";

interface ExtensionFieldsProps {
  label: string;
  value: Extension;
  onChange: (value: Extension) => void;
}

/** So many units of more time. */
export function ExtensionFields({ label, value, onChange }: ExtensionFieldsProps) {
  const t = useTranslations("incidents");
  return (
    <Field label={label} hint={t("extensionHint")}>
      {(control) => (
        <div className="grid grid-cols-[6rem_1fr] gap-2">
          <Input
            {...control}
            type="number"
            min={1}
            max={999}
            value={value.amount}
            onChange={({ target }) =>
              onChange({ ...value, amount: Math.min(999, Math.max(1, target.valueAsNumber || 1)) })
            }
          />
          <Select
            aria-label={t("unitLabel")}
            value={value.unit}
            onChange={({ target }) => onChange({ ...value, unit: target.value as LimitUnit })}
          >
            {limitUnits.map((unit) => (
              <option key={unit} value={unit}>
                {t(`unitName.${unit}`)}
              </option>
            ))}
          </Select>
        </div>
      )}
    </Field>
  );
}
