"use client";

import type { ComponentProps } from "react";
import { Select } from "../ui/select";
import { CategoryOptions } from "./category-options";
import { useDictionary } from "./use-dictionary";

/** Sub-classes of cases, under their class, as the server has them for somebody signed in. */
export function CategorySelect(props: Omit<ComponentProps<"select">, "children">) {
  const { items } = useDictionary("incident-category");
  return (
    <Select {...props}>
      <CategoryOptions items={items} />
    </Select>
  );
}
