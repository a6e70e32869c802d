"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Select } from "../ui/select";
import { useDictionary } from "./use-dictionary";

/** Sub-classes of cases, under their class. */
export function CategorySelect(props: Omit<ComponentProps<"select">, "children">) {
  const t = useTranslations("incidents");
  const { items } = useDictionary("incident-category");
  return (
    <Select {...props}>
      <option value="">{t("chooseCategory")}</option>
      {items
        .filter(({ code }) => code.length === 2)
        .map((group) => (
          <optgroup key={group.code} label={group.name}>
            {items
              .filter(({ parentCode }) => parentCode === group.code)
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
    </Select>
  );
}
