"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import type { WorkCalendarAnswer } from "@/lib/contracts/deadlines/work-calendar-endpoints";
import { type DeadlineStep, withEdition } from "@/lib/incidents/deadline-edition";
import { Button } from "../../ui/button";
import { DateField } from "../../ui/date-field";
import { IconButton } from "../../ui/icon-button";
import { showToast } from "../../ui/toast-store";
import { useToday } from "../use-today";
import { DeadlinePreview } from "./deadline-preview";
import { type DeadlineSet, rulesOf } from "./deadline-set";
import { EditionList } from "./edition-list";
import { StepFields } from "./step-fields";
import { type DeadlineEditionView, useChangeDeadlineRules } from "./use-deadline-rules";

interface DeadlinePanelProps {
  set: DeadlineSet;
  name: string;
  rules: readonly DeadlineEditionView[];
  calendars: readonly WorkCalendarAnswer[];
  onClose: () => void;
}

/** One set: its editions, the form for the next one, and what a case would have by it. */
export function DeadlinePanel({ set, name, rules, calendars, onClose }: DeadlinePanelProps) {
  const t = useTranslations();
  const { publish } = useChangeDeadlineRules();
  const { tomorrow } = useToday();
  const [validFrom, setValidFrom] = useState(tomorrow);
  const [steps, setSteps] = useState<readonly DeadlineStep[]>(set.editions[0]?.steps ?? []);
  const { category, severity, stage } = set.key;
  const isDay = validFrom >= tomorrow;
  const planned = useMemo(
    () => (isDay ? withEdition(rulesOf(rules), { category, severity, stage, validFrom, steps }) : rulesOf(rules)),
    [rules, category, severity, stage, validFrom, steps, isDay],
  );
  const isNamed = steps.length < 2 || steps.every((step) => step.name.trim() && step.nameEn.trim());
  const submit = () =>
    publish.mutate(
      { category, severity, stage, validFrom, steps: [...steps] },
      {
        onSuccess: () => showToast("done", t("admin.deadlines.published", { day: validFrom })),
        onError: (error) => showToast("failed", t(`errors.${errorCodeOf(error)}`)),
      },
    );
  return (
    <div className="space-y-4 px-4 py-3">
      <header className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h2 className="text-14">
            {name} · {t(`incidents.stage.${stage}`)}
          </h2>
          <p className="text-12 text-text-3">
            {severity === null
              ? t("admin.deadlines.everySeverity")
              : t(`incidents.severity.${severity as 1 | 2 | 3 | 4}`)}
          </p>
        </div>
        <IconButton label={t("common.close")} size="small" onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </header>
      <EditionList set={set} />
      <form
        className="space-y-3 border-t border-line pt-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (isDay && isNamed) submit();
        }}
      >
        <h3 className="text-13">{t("admin.deadlines.newEdition")}</h3>
        <DateField
          label={t("admin.deadlines.from")}
          hint={t("admin.deadlines.fromHint")}
          error={isDay ? undefined : t("errors.already-in-force")}
          min={tomorrow}
          value={validFrom}
          onChange={setValidFrom}
        />
        <StepFields steps={steps} calendars={calendars} onChange={setSteps} />
        {steps.length === 0 && <p className="text-12 text-due-soon-text">{t("admin.deadlines.noSteps")}</p>}
        <DeadlinePreview
          key={validFrom}
          category={category}
          severity={severity ?? 1}
          rules={planned}
          calendars={calendars}
          start={`${isDay ? validFrom : tomorrow}T09:00`}
        />
        <div className="flex items-center justify-end gap-2">
          {!isNamed && <p className="mr-auto text-12 text-due-late-text">{t("admin.deadlines.needsNames")}</p>}
          <Button type="submit" look="primary" busy={publish.isPending} disabled={!isDay || !isNamed}>
            {t("admin.deadlines.publish")}
          </Button>
        </div>
      </form>
    </div>
  );
}
