"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { saveAndSend } from "@/lib/client/offline/outbox";
import { type CareVisit, visitedSchema } from "@/lib/contracts/care/care-visit";
import { type CareOutcome, careOutcomes } from "@/lib/households/care-visit";
import { Button } from "../../ui/button";
import { DateField } from "../../ui/date-field";
import { showToast } from "../../ui/toast-store";
import { CheckList } from "../check-list";
import { NotSaved } from "../not-saved";
import { NoteField } from "../note-field";
import { useFieldView } from "../use-field-view";

/** The outcome is the button: after the ticks and words one tap records the visit. */
export function VisitForm({ visit }: { visit: CareVisit }) {
  const t = useTranslations();
  const queries = useQueryClient();
  const [, setView] = useFieldView();
  const [checks, setChecks] = useState<string[]>([]);
  const [note, setNote] = useState("");
  const [next, setNext] = useState("");
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const record = useMutation({
    mutationFn: async (outcome: CareOutcome) => {
      const nextOn = next === "" ? null : next;
      const body = { outcome, checks, note: note.trim(), nextOn, visitedAt: new Date().toISOString() };
      const path = `/api/care-visits/${visit.id}/outcome`;
      const title = `${t("visits.one")} ${t(`visits.outcome.${outcome}`)}`;
      const answer = await saveAndSend(
        { kind: "visit", title, path, body, ifMatch: null, photos: [] },
        `${idempotencyKey}-${outcome}`,
      );
      return visitedSchema.nullable().parse(answer);
    },
    networkMode: "always",
    onSuccess: async (made) => {
      const words = made?.nextOn ? t("visits.recordedNext", { day: made.nextOn }) : t("visits.recorded");
      showToast("done", made ? words : t("outbox.saved"));
      await queries.invalidateQueries({ queryKey: ["care-visits"] });
      await setView(made ? { visit: null } : { visit: null, tab: "me" });
    },
  });
  return (
    <div className="space-y-3 px-4 pb-6">
      <CheckList label={t("visits.checks")} dictionary="care-check" value={checks} onChange={setChecks} />
      <NoteField label={t("visits.note")} hint={t("visits.noteHint")} value={note} onChange={setNote} />
      <DateField
        label={t("visits.next")}
        note={t("visits.byRhythm", { days: visit.visitDays })}
        className="h-12 text-16"
        value={next}
        onChange={setNext}
      />
      {record.isError && <NotSaved error={record.error} />}
      <div className="grid grid-cols-2 gap-2">
        {careOutcomes.map((outcome, place) => (
          <Button
            key={outcome}
            size="large"
            look={place === 0 ? "primary" : "secondary"}
            busy={record.isPending && record.variables === outcome}
            // A visit ends one way.
            disabled={record.isPending && record.variables !== outcome}
            onClick={() => record.mutate(outcome)}
          >
            {t(`visits.outcome.${outcome}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
