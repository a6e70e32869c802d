"use client";

import { useLocale } from "next-intl";
import { useCallback } from "react";

interface Named {
  name: string;
  nameEn: string;
}

/** What a layer or a unit is called in the reader's language. */
export function useLayerName(): (named: Named) => string {
  const isEnglish = useLocale() === "en";
  return useCallback(({ name, nameEn }) => (isEnglish ? nameEn : name), [isEnglish]);
}
