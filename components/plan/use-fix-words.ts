"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Finding } from "@/lib/client/plan/plan-findings";
import { useCellNames } from "./use-cell-names";
import { useCellNoun } from "./use-cell-noun";

/** What an offered step does, for its button. */
export function useFixWords(): (fix: NonNullable<Finding["fix"]>) => string {
  const t = useTranslations("planEditor.check");
  const { short } = useCellNames();
  const noun = useCellNoun();
  return useCallback(
    (fix) => {
      if (fix.action === "merge-cells") return t("fixMerge", { cell: short(fix.kept) });
      if (fix.action === "transfer-area") return t("fixTransfer", { cell: short(fix.to) });
      if (fix.action === "fill-gap") return t("fixFill", noun);
      return t("fixOther");
    },
    [t, short, noun],
  );
}
