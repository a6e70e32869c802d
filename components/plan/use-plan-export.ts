"use client";

import { useTranslations } from "next-intl";
import { diffGeojson } from "@/lib/client/plan/diff-geojson";
import { planGeojson } from "@/lib/client/plan/plan-geojson";
import { type SuccessionColumn, successionCsv } from "@/lib/client/plan/succession-csv";
import { saveFile } from "@/lib/client/save-file";
import { formatCount } from "@/lib/i18n/format-count";
import { useSession } from "../shell/shell-session";
import { showToast } from "../ui/toast-store";
import { usePlanEditing } from "./plan-editing";
import { useCellNoun } from "./use-cell-noun";
import { usePlanDiff } from "./use-plan-diff";

interface PlanExports {
  /** As it is on the screen. */
  savePlan: () => void;
  /** Ground that changes hands, as the server has the plan; null while that is not known. */
  saveChanges: (() => void) | null;
  saveSuccessions: (() => void) | null;
  openReport: () => void;
}

/** Hands the plan over as files and on paper. Figures go along where this role counts them. */
export function usePlanExport(): PlanExports {
  const t = useTranslations("planEditor");
  const { role } = useSession();
  const { editor, detail } = usePlanEditing();
  const diff = usePlanDiff().data;
  const noun = useCellNoun();
  const savePlan = (): void => {
    const { graph, revision } = editor.session.store.getState();
    const figures = role === "planner" ? editor.store.getState().figures : new Map();
    const collection = planGeojson(graph, figures);
    saveFile(`${detail.name}-${revision}.geojson`, "application/geo+json", JSON.stringify(collection));
    showToast("done", t("exported", { ...noun, count: formatCount(collection.features.length) }));
  };
  const saveDiff = (ending: string, type: string, text: string, count: number): void => {
    saveFile(`${detail.name}-${t("export.changesName")}.${ending}`, type, text);
    showToast("done", t("export.saved", { count: formatCount(count) }));
  };
  const headOf = (column: SuccessionColumn): string => t(`export.column.${column}`);
  return {
    savePlan,
    saveChanges: diff
      ? () => saveDiff("geojson", "application/geo+json", JSON.stringify(diffGeojson(diff)), diff.moves.length)
      : null,
    saveSuccessions: diff
      ? () => saveDiff("csv", "text/csv", successionCsv(diff, headOf, t("export.yes")), diff.moves.length)
      : null,
    openReport: () => void window.open(`/plan-report/${detail.id}`, "_blank", "noopener"),
  };
}
