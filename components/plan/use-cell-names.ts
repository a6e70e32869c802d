"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useGridLabel } from "../shared/use-grid-label";

const CODE_DIGITS = 15;

/** Names of a plan's cells: `005` on the map and `柳堤 005` in lists; a cell without a code yet is `新 1`. */
export function useCellNames(): { short: (code: string) => string; full: (code: string) => string } {
  const t = useTranslations("planEditor");
  const gridLabel = useGridLabel();
  const newName = useCallback((code: string) => t("newCell", { serial: code.replace(/^new-/, "") }), [t]);
  const short = useCallback(
    (code: string) => (code.length === CODE_DIGITS ? code.slice(-3) : newName(code)),
    [newName],
  );
  const full = useCallback(
    (code: string) => (code.length === CODE_DIGITS ? gridLabel(code) : newName(code)),
    [gridLabel, newName],
  );
  return { short, full };
}
