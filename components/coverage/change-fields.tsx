"use client";

import { useTranslations } from "next-intl";
import type { CoverageChange, WhatIf } from "@/lib/contracts/coverage/what-if-endpoint";
import { Field } from "../ui/field";
import { Input } from "../ui/input";

interface ChangeFieldsProps {
  change: CoverageChange;
  known: WhatIf["cameras"][number] | undefined;
  onChange: (part: Partial<CoverageChange>) => void;
}

type Name = "bearingDegrees" | "horizontalFovDegrees" | "rangeMetres" | "mountHeightMetres" | "horizontalPixels";

const fields: readonly { name: Name; min: number; max: number; step: number }[] = [
  { name: "bearingDegrees", min: 0, max: 359, step: 1 },
  { name: "horizontalFovDegrees", min: 1, max: 360, step: 1 },
  { name: "rangeMetres", min: 1, max: 500, step: 1 },
  { name: "mountHeightMetres", min: 0, max: 200, step: 0.1 },
  { name: "horizontalPixels", min: 100, max: 20_000, step: 1 },
];

/** All that can be thought of a camera, as fields: what is left empty stays as it is, or as its type usually has it. */
export function ChangeFields({ change, known, onChange }: ChangeFieldsProps) {
  const t = useTranslations("coverage");
  return (
    <details className="mt-1">
      <summary className="text-12 text-accent">{t("lensFields")}</summary>
      <div className="mt-2 grid grid-cols-2 gap-2">
        {fields.map(({ name, min, max, step }) => (
          <Field key={name} label={t(`field.${name}`)}>
            {(control) => (
              <Input
                {...control}
                type="number"
                min={min}
                max={max}
                step={step}
                placeholder={t("asIs")}
                value={change[name] ?? (name === "bearingDegrees" ? (known?.bearingDegrees ?? "") : "")}
                onChange={({ target: { value, validity } }) => {
                  if (validity.valid && value !== "") onChange({ [name]: Number(value) });
                }}
              />
            )}
          </Field>
        ))}
      </div>
    </details>
  );
}
