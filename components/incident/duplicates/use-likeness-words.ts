"use client";

import { useTranslations } from "next-intl";
import type { DuplicateChoice } from "@/lib/contracts/incidents/duplicate-endpoints";

/** What speaks for two reports of one thing: "48 m · 同小类 · 相隔 3 小时 · 相似 82%". */
export function useLikenessWords(): (choice: Pick<DuplicateChoice, "likeness" | "reason">) => string {
  const t = useTranslations("incidents.duplicate");
  const apart = (hours: number): string => {
    const minutes = Math.round(hours * 60);
    if (minutes === 0) return t("sameTime");
    return minutes < 60 ? t("minutesApart", { count: minutes }) : t("hoursApart", { count: Math.round(hours) });
  };
  return ({ likeness, reason: { distanceMetres, sameSubclass, hoursApart } }) =>
    [
      t("distance", { metres: distanceMetres }),
      t(sameSubclass ? "sameSubclass" : "sameClass"),
      apart(hoursApart),
      t("likeness", { percent: Math.round(likeness * 100) }),
    ].join(" · ");
}
