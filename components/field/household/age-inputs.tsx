"use client";

import { useTranslations } from "next-intl";
import { ageBands } from "@/lib/households/household-state";
import { Input } from "../../ui/input";
import type { AgeEntries } from "./household-edit";

interface AgeInputsProps {
  legend: string;
  value: AgeEntries;
  onChange: (ages: AgeEntries) => void;
}

/** How many members of each age, as typed. */
export function AgeInputs({ legend, value, onChange }: AgeInputsProps) {
  const t = useTranslations("household");
  return (
    <fieldset>
      <legend className="mb-1 text-12 font-semibold text-text-2">{legend}</legend>
      <div className="grid grid-cols-5 gap-1.5">
        {ageBands.map((band) => (
          <label key={band} className="text-12 text-text-2">
            {t(`band.${band}`)}
            <Input
              type="number"
              inputMode="numeric"
              min={0}
              max={50}
              className="mt-1 h-12 px-2 text-16"
              value={value[band]}
              onChange={({ target }) => onChange({ ...value, [band]: target.value })}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
