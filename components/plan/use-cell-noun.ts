"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { cellNoun } from "./cell-noun";
import { usePlanEditing } from "./plan-editing";

/** For words that name the cells of the open plan. */
export function useCellNoun(): ReturnType<typeof cellNoun> {
  const t = useTranslations("planEditor");
  const { detail } = usePlanEditing();
  return useMemo(() => cellNoun(detail, t), [detail, t]);
}
