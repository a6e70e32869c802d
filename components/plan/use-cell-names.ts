"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { freeGround } from "@/lib/grid/free-ground";
import { useGridLabel } from "../shared/use-grid-label";
import { useSessionView } from "./plan-editing";

const CODE_DIGITS = 15;
const NEW = "new-";

/**
 * Names of a plan's cells: `005` on the map and `柳堤 005` in lists; a unit of a layer is `XF-005` in both, a cell without a code yet
 * `新 1`, ground that no unit has `空白地`. A unit that the plan gives a name has it on the map, and in lists behind its code.
 */
export function useCellNames(): { short: (code: string) => string; full: (code: string) => string } {
  const t = useTranslations("planEditor");
  const gridLabel = useGridLabel();
  const cells = useSessionView(({ graph }) => graph.cells);
  const otherName = useCallback(
    (code: string) => {
      if (code === freeGround) return t("freeGround");
      return code.startsWith(NEW) ? t("newCell", { serial: code.slice(NEW.length) }) : code;
    },
    [t],
  );
  const short = useCallback(
    (code: string) => (code.length === CODE_DIGITS ? code.slice(-3) : (cells.get(code)?.name ?? otherName(code))),
    [cells, otherName],
  );
  const full = useCallback(
    (code: string) => {
      if (code.length === CODE_DIGITS) return gridLabel(code);
      const name = cells.get(code)?.name;
      if (name === undefined) return otherName(code);
      return code.startsWith(NEW) ? name : `${code} ${name}`;
    },
    [cells, gridLabel, otherName],
  );
  return { short, full };
}
