"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { saveAndSend } from "@/lib/client/offline/outbox";
import { type HazardDetail, hazardDetailSchema } from "@/lib/contracts/hazards/hazard";
import type { InspectionOutcome } from "@/lib/hazards/inspection-table";
import { PhotoPicker } from "../photo/photo-picker";
import { usePhotoUploads } from "../photo/use-photo-uploads";
import { Button } from "../ui/button";
import { DateField } from "../ui/date-field";
import { showToast } from "../ui/toast-store";
import { CheckList } from "./check-list";
import { NotSaved } from "./not-saved";
import { NoteField } from "./note-field";
import { useFieldView } from "./use-field-view";

/** What I found today: the outcome is the button, so that recording is one tap after the words. */
export function InspectionForm({ hazard }: { hazard: HazardDetail }) {
  const t = useTranslations();
  const queries = useQueryClient();
  const [, setView] = useFieldView();
  const [note, setNote] = useState("");
  const [next, setNext] = useState("");
  const [checks, setChecks] = useState<string[]>([]);
  const photos = usePhotoUploads();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const inspect = useMutation({
    mutationFn: async (outcome: InspectionOutcome) => {
      const nextInspectionOn = outcome === "closed" || next === "" ? null : next;
      const body = { outcome, note: note.trim(), nextInspectionOn, checks };
      const answer = await saveAndSend(
        {
          kind: "inspection",
          title: `${hazard.number} ${t(`hazards.outcome.${outcome}`)}`,
          path: `/api/hazards/${hazard.id}/inspections`,
          body,
          ifMatch: hazard.revision,
          photos: photos.files,
        },
        `${idempotencyKey}-${outcome}`,
      );
      return hazardDetailSchema.nullable().parse(answer);
    },
    // Saved and not sent: it stands among what waits, or beside what somebody else did.
    networkMode: "always",
    onSuccess: (detail) => {
      if (detail) queries.setQueryData(["hazard", hazard.id], detail);
      showToast("done", detail ? t("hazards.recorded", { number: hazard.number }) : t("outbox.saved"));
      if (!detail) void setView({ hazard: null, tab: "me" });
      return queries.invalidateQueries({ queryKey: ["hazards"] });
    },
  });
  if (hazard.allowedOutcomes.length === 0) return null;
  return (
    <section className="space-y-3 border-t border-line px-4 py-4">
      <h3 className="text-16">{t("hazards.inspect")}</h3>
      <PhotoPicker touch photos={photos} label={t("photos.title")} note={t("common.optional")} />
      <CheckList
        label={t("hazards.stillWrong")}
        dictionary="hazard-check"
        parent={hazard.kind}
        value={checks}
        onChange={setChecks}
      />
      <NoteField label={t("hazards.note")} value={note} onChange={setNote} />
      <DateField
        label={t("hazards.next")}
        note={t("hazards.byKind")}
        className="h-12 text-16"
        value={next}
        onChange={setNext}
      />
      {inspect.isError && <NotSaved error={inspect.error} />}
      <div className="flex flex-wrap gap-2">
        {hazard.allowedOutcomes.map((outcome, place) => (
          <Button
            key={outcome}
            size="large"
            look={place === 0 ? "primary" : "secondary"}
            className="flex-1"
            busy={inspect.isPending && inspect.variables === outcome}
            disabled={inspect.isPending && inspect.variables !== outcome}
            onClick={() => inspect.mutate(outcome)}
          >
            {t(`hazards.outcome.${outcome}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
