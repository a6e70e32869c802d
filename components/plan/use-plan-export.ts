"use client";

import { useTranslations } from "next-intl";
import { planGeojson } from "@/lib/client/plan/plan-geojson";
import { saveFile } from "@/lib/client/save-file";
import { formatCount } from "@/lib/i18n/format-count";
import { useSession } from "../shell/shell-session";
import { showToast } from "../ui/toast-store";
import { usePlanEditing } from "./plan-editing";

/** Hands the plan over as a file, as it is on the screen. Figures go along where this role counts them. */
export function usePlanExport(): () => void {
  const t = useTranslations("planEditor");
  const { role } = useSession();
  const { editor, detail } = usePlanEditing();
  return () => {
    const { graph, revision } = editor.session.store.getState();
    const figures = role === "planner" ? editor.store.getState().figures : new Map();
    const collection = planGeojson(graph, figures);
    saveFile(`${detail.name}-${revision}.geojson`, "application/geo+json", JSON.stringify(collection));
    showToast("done", t("exported", { count: formatCount(collection.features.length) }));
  };
}
