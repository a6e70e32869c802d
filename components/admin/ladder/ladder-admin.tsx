"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import type { EscalationEditionBody, EscalationStepBody } from "@/lib/contracts/alarms/escalation-step-endpoints";
import { earlyRung } from "@/lib/incidents/dispatch/escalation-ladder";
import { LoadFailure } from "../../shared/load-failure";
import { Button } from "../../ui/button";
import { DateField } from "../../ui/date-field";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { showToast } from "../../ui/toast-store";
import { useToday } from "../use-today";
import { LadderDryRun } from "./ladder-dry-run";
import { LadderEditions } from "./ladder-editions";
import { RungFields } from "./rung-fields";
import { useChangeLadder, useLadder } from "./use-ladder";

/** Who is told when nobody acknowledges a severe case: the editions, the next one, and what it would mean at a moment. */
export function LadderAdmin() {
  const t = useTranslations("common");
  const ladder = useLadder();
  if (ladder.isPending) return <SkeletonRows label={t("loading")} rows={8} rowClassName="h-11" />;
  if (!ladder.data) return <LoadFailure error={ladder.error} onRetry={() => void ladder.refetch()} />;
  return <LadderDesk editions={ladder.data} />;
}

function LadderDesk({ editions }: { editions: readonly EscalationEditionBody[] }) {
  const t = useTranslations();
  const { tomorrow } = useToday();
  const { publish } = useChangeLadder();
  const [validFrom, setValidFrom] = useState(tomorrow);
  const [steps, setSteps] = useState<readonly EscalationStepBody[]>(editions[0]?.steps ?? []);
  const isDay = validFrom >= tomorrow;
  const isLater = earlyRung(steps) === -1;
  const isNamed = steps.every(({ name, nameEn }) => name.trim() !== "" && nameEn.trim() !== "");
  const submit = () =>
    publish.mutate(
      { validFrom, steps: [...steps] },
      {
        onSuccess: () => showToast("done", t("admin.deadlines.published", { day: validFrom })),
        onError: (error) => showToast("failed", t(`errors.${errorCodeOf(error)}`)),
      },
    );
  return (
    <div className="flex min-h-0 flex-1 max-lg:flex-col max-lg:overflow-y-auto">
      <div className="min-w-0 flex-1 space-y-5 overflow-y-auto px-4 py-3 max-lg:flex-none">
        <p className="max-w-3xl text-12 text-text-3">{t("duty.ladder.note")}</p>
        <LadderEditions editions={editions} />
        <form
          className="max-w-3xl space-y-3 border-t border-line pt-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (isDay && isLater && isNamed) submit();
          }}
        >
          <h2 className="text-13">{t("admin.deadlines.newEdition")}</h2>
          <div className="w-56">
            <DateField
              label={t("admin.deadlines.from")}
              error={isDay ? undefined : t("errors.already-in-force")}
              min={tomorrow}
              value={validFrom}
              onChange={setValidFrom}
            />
          </div>
          <RungFields steps={steps} onChange={setSteps} />
          <div className="flex items-center justify-end gap-2">
            {(!isLater || !isNamed) && (
              <p className="mr-auto text-12 text-due-late-text">
                {t(isLater ? "admin.deadlines.needsNames" : "duty.ladder.early")}
              </p>
            )}
            <Button type="submit" look="primary" busy={publish.isPending} disabled={!isDay || !isLater || !isNamed}>
              {t("admin.deadlines.publish")}
            </Button>
          </div>
        </form>
      </div>
      <aside
        aria-label={t("duty.ladder.dryRun")}
        className="w-104 shrink-0 overflow-y-auto border-l border-line bg-surface max-lg:w-full max-lg:border-t max-lg:border-l-0"
      >
        <LadderDryRun draft={steps} mayTryDraft={isLater && isNamed} />
      </aside>
    </div>
  );
}
