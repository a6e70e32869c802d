"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { PlanOp } from "@/lib/client/plan/plan-op";
import { useCellNames } from "./use-cell-names";

const MOST_NAMED = 3;

/** A step by name: `移动共边顶点 010、011`. What was taken back and made again has the name of the step itself. */
export function useStepWords(): (op: PlanOp, ops: ReadonlyMap<string, PlanOp>) => string {
  const t = useTranslations();
  const { short } = useCellNames();
  return useCallback(
    (op, ops) => {
      let named = op;
      while (named.step.action === "undo") {
        const target = ops.get(named.step.of);
        if (!target) break;
        named = target;
      }
      const { step, cells } = named;
      const list = (codes: readonly string[]): string =>
        codes.slice(0, MOST_NAMED).map(short).join(t("shell.listSeparator")) + (codes.length > MOST_NAMED ? "…" : "");
      switch (step.action) {
        case "split-cell":
          return t("planEditor.step.split-cell", { cell: short(step.code), born: short(step.newCode) });
        case "create-cell":
          return t("planEditor.step.create-cell", { born: short(step.newCode), from: list(step.from) });
        case "fill-gap":
          return t("planEditor.step.fill-gap", { born: short(step.newCode) });
        case "merge-cells":
          return t("planEditor.step.merge-cells", { cell: short(step.kept), gone: short(step.gone) });
        case "transfer-area":
          return t("planEditor.step.transfer-area", { cell: short(step.to), from: list(step.from) });
        case "lock-cells":
          return t(step.locked ? "planEditor.step.lock" : "planEditor.step.unlock", { cells: list(step.codes) });
        case "undo":
          return t("planEditor.step.undo", { cells: list(cells) });
        default:
          return t(`planEditor.step.${step.action}`, { cells: list(cells) });
      }
    },
    [t, short],
  );
}
