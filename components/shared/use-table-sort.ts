"use client";

import { parseAsString, useQueryState } from "nuqs";
import type { Sort } from "../ui/data-table";

/** The sorted column in the address: `?sort=-deviation` runs downwards. */
export function useTableSort(initial: string): [Sort, (sort: Sort) => void] {
  const [text, setText] = useQueryState("sort", parseAsString.withDefault(initial));
  const descending = text.startsWith("-");
  return [
    { key: descending ? text.slice(1) : text, descending },
    (sort) => void setText(`${sort.descending ? "-" : ""}${sort.key}`),
  ];
}
