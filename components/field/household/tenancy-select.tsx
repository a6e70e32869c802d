"use client";

import { useTranslations } from "next-intl";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { Field } from "../../ui/field";
import { Select } from "../../ui/select";

type Tenancy = MaskedHousehold["tenancy"];

interface TenancySelectProps {
  value: Tenancy;
  options?: readonly Tenancy[];
  onChange: (tenancy: Tenancy) => void;
}

const tenancies = ["owner", "rental", "vacant"] as const;

/** Lived in by its owner, rented, or empty. */
export function TenancySelect({ value, options = tenancies, onChange }: TenancySelectProps) {
  const t = useTranslations();
  return (
    <Field label={t("household.tenancy")}>
      {(control) => (
        <Select
          {...control}
          className="h-12 text-16"
          value={value}
          onChange={({ target }) => onChange(options.find((each) => each === target.value) ?? value)}
        >
          {options.map((each) => (
            <option key={each} value={each}>
              {t(`field.tenancy.${each}`)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
