"use client";

import { useTranslations } from "next-intl";
import type { DuplicateChoice } from "@/lib/contracts/incidents/duplicate-endpoints";

/** What speaks for two reports of one thing: "48 m · 同小类 · 相隔 3 小时 · 相似 82%". */
export function useLikenessWords(): (choice: Pick<DuplicateChoice, "likeness" | "reason">) => string {
  const t = useTranslations("incidents.duplicate");
  return ({ likeness, reason: { distanceMetres, sameSubclass, hoursApart } }) =>
    [
      t("distance", { metres: distanceMetres }),
      t(sameSubclass ? "sameSubclass" : "sameClass"),
      hoursApart < 1
        ? t("minutesApart", { count: Math.round(hoursApart * 60) })
        : t("hoursApart", { count: Math.round(hoursApart) }),
      t("likeness", { percent: Math.round(likeness * 100) }),
    ].join(" · ");
}
