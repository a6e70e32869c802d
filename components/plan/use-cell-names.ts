"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { freeGround } from "@/lib/grid/free-ground";
import { useGridLabel } from "../shared/use-grid-label";

const CODE_DIGITS = 15;

/**
 * Names of a plan's cells: `005` on the map and `柳堤 005` in lists; a unit of a layer is `XF-005` in both, a cell without a code yet
 * `新 1`, ground that no unit has `空白地`.
 */
export function useCellNames(): { short: (code: string) => string; full: (code: string) => string } {
  const t = useTranslations("planEditor");
  const gridLabel = useGridLabel();
  const otherName = useCallback(
    (code: string) => {
      if (code === freeGround) return t("freeGround");
      return code.startsWith("new-") ? t("newCell", { serial: code.replace(/^new-/, "") }) : code;
    },
    [t],
  );
  const short = useCallback(
    (code: string) => (code.length === CODE_DIGITS ? code.slice(-3) : otherName(code)),
    [otherName],
  );
  const full = useCallback(
    (code: string) => (code.length === CODE_DIGITS ? gridLabel(code) : otherName(code)),
    [gridLabel, otherName],
  );
  return { short, full };
}
