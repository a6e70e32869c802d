"use client";

import { useTranslations } from "next-intl";
import { spanOf } from "./remaining-time";

/** 剩 8 分 · 超 26 分 · 无时限. */
export function useRemainingText(): (leftMilliseconds: number | null) => string {
  const t = useTranslations("incidents");
  return (leftMilliseconds) => {
    if (leftMilliseconds === null) return t("noLimit");
    const { unit, count } = spanOf(leftMilliseconds);
    const time = count === 0 ? t("lessThanMinute") : t(unit, { count });
    return t(leftMilliseconds < 0 ? "over" : "left", { time });
  };
}
