"use client";

import { useLocale } from "next-intl";

/** The name of an area or class in the reader's language. */
export function useName(): (named: { name: string; nameEn: string }) => string {
  const isEnglish = useLocale() === "en";
  return ({ name, nameEn }) => (isEnglish ? nameEn : name);
}
