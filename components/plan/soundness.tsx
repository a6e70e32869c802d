"use client";

import { CircleAlert, CircleCheck, CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import { errorCodeOf } from "@/lib/client/api-error";
import { unitCodes } from "@/lib/grid/free-ground";
import { formatCount } from "@/lib/i18n/format-count";
import { Button } from "../ui/button";
import { usePlanEditing, useSessionView } from "./plan-editing";
import { useCellNoun } from "./use-cell-noun";
import type { PlanCheckView } from "./use-plan-check";

/** Whether the borders are sound, as far as it is known: said only of the revision that was checked. */
export function Soundness({ check }: { check: PlanCheckView }) {
  const t = useTranslations();
  const { detail } = usePlanEditing();
  const noun = useCellNoun();
  const grids = useSessionView((session) => unitCodes(session.graph.cells.keys()).length);
  const revision = useSessionView((session) => session.revision);
  const { state, findings, checked } = check;
  const isSound = state === "current" && findings?.breaks === 0 && findings.isWhole;
  const isBroken = state === "current" && !isSound;
  const Icon = isSound ? CircleCheck : isBroken || state === "failed" ? CircleAlert : CircleDashed;
  const look = isSound ? "text-done" : isBroken || state === "failed" ? "text-due-late-text" : "text-text-3";
  const title = {
    current: isSound ? t("planEditor.sound") : t("planEditor.check.broken", { count: findings?.breaks ?? 0 }),
    unsaved: t("planEditor.check.unsaved"),
    checking: t("planEditor.check.checking", { revision }),
    failed: t("planEditor.check.failed", { reason: t(`errors.${errorCodeOf(check.error)}`) }),
    "not-here": t("planEditor.check.notHere"),
  }[state];
  return (
    <div role="status" className="flex items-start gap-2 border-t border-line px-4 py-2.5 text-12">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${look}`} />
      <p className="min-w-0 flex-1">
        <b className="block">{title}</b>
        {isSound ? (
          <span className="text-text-2">
            {t(detail.layer?.mustCover === false ? "planEditor.soundUnits" : "planEditor.soundText", {
              ...noun,
              count: formatCount(grids),
            })}
          </span>
        ) : (
          checked !== null && (
            <span className="text-text-2">{t("planEditor.check.revision", { revision: checked })}</span>
          )
        )}
      </p>
      {state === "failed" && (
        <Button size="small" onClick={check.retry}>
          {t("planEditor.check.again")}
        </Button>
      )}
    </div>
  );
}
