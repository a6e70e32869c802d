"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import type { MediationView } from "@/lib/contracts/incidents/mediation";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { Button } from "../../ui/button";
import { DateField } from "../../ui/date-field";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Select } from "../../ui/select";
import { TextArea } from "../../ui/text-area";
import { showToast } from "../../ui/toast-store";
import { useRefusalText } from "../use-refusal-text";
import { useMediation } from "./use-mediation";

/** A month after what was agreed, unless somebody says otherwise. */
const USUAL_REVISIT_DAYS = 30;

interface MediationDialogProps {
  incident: IncidentDetail;
  allowed: MediationView["allowedSteps"][number];
  onClose: () => void;
}

/** One step: what came of it, words, and the day of the next visit where the outcome asks for one. */
export function MediationDialog({ incident, allowed, onClose }: MediationDialogProps) {
  const t = useTranslations();
  const refusalText = useRefusalText();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [outcome, setOutcome] = useState(allowed.outcomes[0]!.outcome);
  const [note, setNote] = useState("");
  const [tomorrow] = useState(() => dayName(localDay(Date.now()) + 1));
  const [revisitOn, setRevisitOn] = useState(() => dayName(localDay(Date.now()) + USUAL_REVISIT_DAYS));
  const { mediate } = useMediation(incident);
  const needs = allowed.outcomes.find((one) => one.outcome === outcome)?.needs ?? [];
  const isWhole =
    (!needs.includes("note") || note.trim() !== "") && (!needs.includes("revisitOn") || revisitOn >= tomorrow);
  const { step } = allowed;
  const submit = () =>
    mediate.mutate(
      {
        ...{ step, outcome, note: note.trim(), idempotencyKey },
        ...(needs.includes("revisitOn") && { revisitOn }),
      },
      {
        onSuccess: () => {
          showToast("done", t("mediation.stepDone", { number: incident.number, step: t(`mediation.step.${step}`) }));
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`mediation.step.${step}`)}
      description={incident.number}
      closeLabel={t("common.close")}
    >
      <form
        className="flex flex-col gap-3 px-5 pt-1 pb-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole) submit();
        }}
      >
        {allowed.outcomes.length > 1 && (
          <Field label={t(step === "refer" ? "mediation.referTo" : "mediation.outcomeLabel")}>
            {(control) => (
              <Select
                {...control}
                value={outcome}
                onChange={({ target }) =>
                  setOutcome(allowed.outcomes.find((one) => one.outcome === target.value)?.outcome ?? outcome)
                }
              >
                {allowed.outcomes.map((one) => (
                  <option key={one.outcome} value={one.outcome}>
                    {t(`mediation.outcome.${one.outcome}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        {needs.includes("revisitOn") && (
          <DateField label={t("mediation.revisitOn")} min={tomorrow} value={revisitOn} onChange={setRevisitOn} />
        )}
        <Field
          label={t(step === "refer" ? "incidents.reason" : "mediation.note")}
          note={needs.includes("note") ? undefined : t("common.optional")}
          hint={t("mediation.noteHint")}
        >
          {(control) => (
            <TextArea
              {...control}
              autoFocus
              rows={3}
              maxLength={2_000}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
        </Field>
        {mediate.isError && (
          <p role="alert" className="text-12 text-due-late-text">
            {refusalText(mediate.error)}
          </p>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="submit" look="primary" busy={mediate.isPending} disabled={!isWhole}>
            {t(`mediation.step.${step}`)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
