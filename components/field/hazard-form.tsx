"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { saveAndSend } from "@/lib/client/offline/outbox";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { createHazardEndpoint } from "@/lib/contracts/hazards/create-hazard-endpoint";
import { PhotoPicker } from "../photo/photo-picker";
import { usePhotoUploads } from "../photo/use-photo-uploads";
import { NamedOptions } from "../shared/named-options";
import { useDictionary } from "../shared/use-dictionary";
import { Button } from "../ui/button";
import { DateField } from "../ui/date-field";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { showToast } from "../ui/toast-store";
import { CheckList } from "./check-list";
import { NotSaved } from "./not-saved";
import { NoteField } from "./note-field";
import { ReportPlace } from "./report-place";
import { useFieldView } from "./use-field-view";
import { useReportPlace } from "./use-report-place";

const empty = { kind: "", title: "", description: "", address: "", responsible: "", dueOn: "" };

/** A hazard found on the round: photo, kind, level, what is wrong, where, and who is to put it right. */
export function HazardForm({ grids }: { grids: readonly GridFigures[] }) {
  const t = useTranslations();
  const queries = useQueryClient();
  const [, setView] = useFieldView();
  const { items, nameOf } = useDictionary("hazard-kind");
  const { nameOf: checkName } = useDictionary("hazard-check");
  const photos = usePhotoUploads();
  const place = useReportPlace(grids);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [values, setValues] = useState(empty);
  const [level, setLevel] = useState<"general" | "major">("general");
  const [checks, setChecks] = useState<string[]>([]);
  const set = (change: Partial<typeof empty>) => setValues((now) => ({ ...now, ...change }));
  // Not typed, the first thing found wrong says what it is.
  const title = values.title.trim() || (checks[0] === undefined ? nameOf(values.kind) : checkName(checks[0]));
  const send = useMutation({
    mutationFn: async () => {
      const { kind, description, address, responsible, dueOn } = values;
      const due = dueOn === "" ? null : dueOn;
      const body = {
        kind,
        level,
        title,
        description,
        address,
        responsible,
        dueOn: due,
        checks,
        position: place.position,
        located: place.located,
      };
      const act = { kind: "hazard" as const, title, path: createHazardEndpoint.path, ifMatch: null, body };
      const sent = await saveAndSend({ ...act, photos: photos.files }, idempotencyKey);
      return createHazardEndpoint.success.schema.nullable().parse(sent);
    },
    networkMode: "always",
    onSuccess: async (made) => {
      showToast("done", made ? t("hazards.recorded", { number: made.number }) : t("outbox.saved"));
      await queries.invalidateQueries({ queryKey: ["hazards"] });
      await setView(made ? { tab: "hazards", hazard: made.id } : { tab: "me", hazard: null });
    },
  });
  return (
    <form
      noValidate
      className="space-y-4 px-4 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <PhotoPicker
        touch
        photos={photos}
        label={t("photos.title")}
        onAdded={place.here.position ? undefined : place.here.locate}
      />
      <Field label={t("hazards.kind")}>
        {(control) => (
          <Select
            {...control}
            className="h-12 text-16"
            value={values.kind}
            onChange={({ target }) => {
              set({ kind: target.value });
              setChecks([]);
            }}
          >
            <option value="">{t("hazards.chooseKind")}</option>
            <NamedOptions items={items} />
          </Select>
        )}
      </Field>
      <Field label={t("hazards.levelLabel")}>
        {(control) => (
          <Select
            {...control}
            className="h-12 text-16"
            value={level}
            onChange={({ target }) => setLevel(target.value === "major" ? "major" : "general")}
          >
            {(["general", "major"] as const).map((value) => (
              <option key={value} value={value}>
                {t(`hazards.level.${value}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {values.kind !== "" && (
        <CheckList
          label={t("hazards.wrong")}
          dictionary="hazard-check"
          parent={values.kind}
          value={checks}
          onChange={setChecks}
        />
      )}
      <Field label={t("hazards.what")} note={t("common.optional")}>
        {(control) => (
          <Input
            {...control}
            className="h-12 text-16"
            maxLength={120}
            value={values.title}
            onChange={({ target }) => set({ title: target.value })}
          />
        )}
      </Field>
      <NoteField
        label={t("hazards.note")}
        maxLength={4000}
        value={values.description}
        onChange={(description) => set({ description })}
      />
      <ReportPlace grids={grids} grid={place.grid} onGrid={place.setGrid} here={place.here} position={place.position} />
      {(["address", "responsible"] as const).map((name) => (
        <Field key={name} label={t(`hazards.${name}`)} note={t("common.optional")}>
          {(control) => (
            <Input
              {...control}
              className="h-12 text-16"
              maxLength={120}
              value={values[name]}
              onChange={({ target }) => set({ [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <DateField
        label={t("hazards.due")}
        note={t("hazards.byKind")}
        className="h-12 text-16"
        value={values.dueOn}
        onChange={(day) => set({ dueOn: day })}
      />
      {send.isError && <NotSaved error={send.error} />}
      <Button
        type="submit"
        look="primary"
        size="large"
        className="sticky bottom-2 w-full"
        busy={send.isPending}
        disabled={values.kind === "" || !place.position}
      >
        {t("hazards.put")}
      </Button>
    </form>
  );
}
