"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { saveAndSend } from "@/lib/client/offline/outbox";
import { type CheckedPlace, checkedPlaceDetailSchema } from "@/lib/contracts/checked-places/checked-place";
import { placeGrade } from "@/lib/hazards/place-grade";
import { usePhotoUploads } from "../../photo/use-photo-uploads";
import { Stars } from "../../shared/places/stars";
import { Button } from "../../ui/button";
import { DateField } from "../../ui/date-field";
import { showToast } from "../../ui/toast-store";
import { NotSaved } from "../not-saved";
import { NoteField } from "../note-field";
import { useFieldView } from "../use-field-view";
import { CheckItem, type Finding } from "./check-item";
import { usePlaceList } from "./use-place-list";

/** The list of its kind, each thing to tick that is wrong; what that makes of the place is shown before it is sent. */
export function PlaceCheckForm({ place }: { place: CheckedPlace }) {
  const t = useTranslations();
  const queries = useQueryClient();
  const [, setView] = useFieldView();
  const list = usePlaceList(place.kind);
  const photos = usePhotoUploads();
  const [found, setFound] = useState<Readonly<Record<string, Finding>>>({});
  const [note, setNote] = useState("");
  const [next, setNext] = useState("");
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const wrong = list.filter(({ code }) => (found[code] ?? "fine") !== "fine");
  const { points, stars } = placeGrade(wrong.map((item) => item.points));
  const record = useMutation({
    mutationFn: async () => {
      const checks = wrong.map(({ code }) => code);
      const raised = checks.flatMap((check) => {
        const level = found[check];
        const files = photos.files.filter(({ of }) => of === check);
        return level === "general" || level === "major" ? [{ check, level, files }] : [];
      });
      const hazards = raised.map(({ check, level, files }) => ({ check, level, photos: files.length }));
      const nextOn = next === "" ? null : next;
      const body = { checks, hazards, note: note.trim(), nextOn, checkedAt: new Date().toISOString() };
      const path = `/api/checked-places/${place.id}/checks`;
      const act = { kind: "place-check" as const, title: `${t("places.one")} ${place.name}`, path, body };
      // In the order of the hazards: so the server knows which photo is whose.
      const files = raised.flatMap((each) => each.files);
      const answer = await saveAndSend({ ...act, ifMatch: null, photos: files }, idempotencyKey);
      return checkedPlaceDetailSchema.nullable().parse(answer);
    },
    networkMode: "always",
    onSuccess: async (made) => {
      showToast("done", made ? t("places.recorded", { points: made.points ?? points }) : t("outbox.saved"));
      if (made) queries.setQueryData(["checked-place", place.id], made);
      else await setView({ place: null, tab: "me" });
      for (const key of ["checked-places", "hazards"]) await queries.invalidateQueries({ queryKey: [key] });
    },
  });
  return (
    <form
      noValidate
      className="space-y-3 border-t border-line px-4 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        record.mutate();
      }}
    >
      <fieldset>
        <legend className="mb-1 text-12 font-semibold text-text-2">{t("places.list")}</legend>
        <div className="overflow-hidden rounded-2 border border-line">
          {list.map((item) => (
            <CheckItem
              key={item.code}
              item={item}
              value={found[item.code] ?? "fine"}
              photos={photos}
              onChange={(finding) => setFound((now) => ({ ...now, [item.code]: finding }))}
            />
          ))}
        </div>
      </fieldset>
      <p role="status" className="flex flex-wrap items-center gap-2">
        <b className="text-20">{t("places.points", { points })}</b>
        <Stars count={stars} />
      </p>
      <NoteField label={t("places.note")} value={note} onChange={setNote} />
      <DateField
        label={t("places.nextCheck")}
        note={t("places.byRhythm", { days: place.checkDays })}
        className="h-12 text-16"
        value={next}
        onChange={setNext}
      />
      {record.isError && <NotSaved error={record.error} />}
      <Button type="submit" look="primary" size="large" className="w-full" busy={record.isPending}>
        {wrong.length === 0 ? t("places.allFine") : t("places.record", { count: wrong.length })}
      </Button>
    </form>
  );
}
