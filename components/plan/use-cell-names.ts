"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { communityCodes } from "@/lib/grid/codes/code-rule";
import { useGridLabel } from "../shared/use-grid-label";
import { useSessionView } from "./plan-editing";
import { shortCellName } from "./short-cell-name";

/**
 * Names of a plan's cells: short on the map; in lists with the community before a grid, `柳堤 005`, and with the name that the plan
 * gives it behind a unit's code.
 */
export function useCellNames(): { short: (code: string) => string; full: (code: string) => string } {
  const t = useTranslations("planEditor");
  const gridLabel = useGridLabel();
  const cells = useSessionView(({ graph }) => graph.cells);
  const short = useCallback((code: string) => shortCellName({ code, name: cells.get(code)?.name }, t), [cells, t]);
  const full = useCallback(
    (code: string) => {
      if (communityCodes.isCode(code)) return gridLabel(code);
      const name = cells.get(code)?.name;
      return name === undefined || code.startsWith("new-") ? short(code) : `${code} ${name}`;
    },
    [cells, gridLabel, short],
  );
  return { short, full };
}
