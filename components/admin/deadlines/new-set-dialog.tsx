"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { WorkCalendarAnswer } from "@/lib/contracts/deadlines/work-calendar-endpoints";
import type { DeadlineStep } from "@/lib/incidents/deadline-edition";
import { type DeadlineStage, deadlineStages } from "@/lib/incidents/deadline-rule";
import { ClassOptions } from "../../shared/class-options";
import { FormFooter } from "../../shared/form-footer";
import { SeverityOptions } from "../../shared/severity-options";
import { useDictionary } from "../../shared/use-dictionary";
import { DateField } from "../../ui/date-field";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Select } from "../../ui/select";
import { useToday } from "../use-today";
import { setId } from "./deadline-set";
import { StepFields } from "./step-fields";
import { useChangeDeadlineRules } from "./use-deadline-rules";

interface NewSetDialogProps {
  open: boolean;
  calendars: readonly WorkCalendarAnswer[];
  onClose: () => void;
  onDone: (id: string) => void;
}

/** Limits for a class, severity and stage that have none of their own yet. */
export function NewSetDialog({ open, calendars, onClose, onDone }: NewSetDialogProps) {
  const t = useTranslations();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("admin.deadlines.newSet")}
      closeLabel={t("common.close")}
      width="wide"
    >
      <NewSetForm calendars={calendars} onCancel={onClose} onDone={onDone} />
    </Dialog>
  );
}

function NewSetForm({
  calendars,
  onCancel,
  onDone,
}: { onCancel: () => void } & Omit<NewSetDialogProps, "open" | "onClose">) {
  const t = useTranslations();
  const { items } = useDictionary("incident-category");
  const { publish } = useChangeDeadlineRules();
  const { tomorrow } = useToday();
  const [category, setCategory] = useState("");
  const [severity, setSeverity] = useState<number | null>(null);
  const [stage, setStage] = useState<DeadlineStage>("handle");
  const [validFrom, setValidFrom] = useState(tomorrow);
  const [steps, setSteps] = useState<readonly DeadlineStep[]>([
    { name: "", nameEn: "", amount: 1, unit: "working-day", calendarId: calendars[0]?.id ?? "" },
  ]);
  const isWhole = category !== "" && steps.length > 0 && validFrom >= tomorrow;
  return (
    <form
      className="flex min-h-0 flex-col"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        publish.mutate(
          { category, severity, stage, validFrom, steps: [...steps] },
          { onSuccess: () => onDone(setId({ category, severity, stage })) },
        );
      }}
    >
      <div className="grid min-h-0 gap-4 overflow-y-auto px-5 pt-2 pb-4 sm:grid-cols-2">
        <Field label={t("incidents.category")}>
          {(control) => (
            <Select {...control} value={category} onChange={({ target }) => setCategory(target.value)}>
              <option value="">{t("incidents.chooseCategory")}</option>
              <ClassOptions items={items} />
            </Select>
          )}
        </Field>
        <Field label={t("incidents.severityLabel")}>
          {(control) => (
            <Select
              {...control}
              value={severity ?? ""}
              onChange={({ target }) => setSeverity(target.value === "" ? null : Number(target.value))}
            >
              <option value="">{t("admin.deadlines.everySeverity")}</option>
              <SeverityOptions />
            </Select>
          )}
        </Field>
        <Field label={t("admin.deadlines.stage")}>
          {(control) => (
            <Select {...control} value={stage} onChange={({ target }) => setStage(target.value as DeadlineStage)}>
              {deadlineStages.map((value) => (
                <option key={value} value={value}>
                  {t(`incidents.stage.${value}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <DateField
          label={t("admin.deadlines.from")}
          hint={t("admin.deadlines.fromHint")}
          min={tomorrow}
          value={validFrom}
          onChange={setValidFrom}
        />
        <div className="sm:col-span-2">
          <StepFields steps={steps} calendars={calendars} onChange={setSteps} />
        </div>
      </div>
      <FormFooter
        submit={t("admin.deadlines.publish")}
        busy={publish.isPending}
        disabled={!isWhole}
        error={publish.error}
        onCancel={onCancel}
      />
    </form>
  );
}
