"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { saveAndSend } from "@/lib/client/offline/outbox";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { createIncidentEndpoint } from "@/lib/contracts/incidents/create-incident-endpoint";
import { PhotoPicker } from "../photo/photo-picker";
import { usePhotoUploads } from "../photo/use-photo-uploads";
import { CategorySelect } from "../shared/category-select";
import { SeverityOptions } from "../shared/severity-options";
import { useDictionary } from "../shared/use-dictionary";
import { useGridLabel } from "../shared/use-grid-label";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { showToast } from "../ui/toast-store";
import { CategoryChips } from "./category-chips";
import { NotSaved } from "./not-saved";
import { ReportPlace } from "./report-place";
import { useFieldView } from "./use-field-view";
import { useReportPlace } from "./use-report-place";

const { category, description, address } = createIncidentEndpoint.body.shape;
const formSchema = z.object({
  category,
  // Left empty, the name of the class says what it is: photo, class, send.
  description: z.union([z.literal(""), description]),
  address,
  severity: z.enum(["1", "2", "3", "4"]),
});
type FormInput = z.input<typeof formSchema>;
type FormValues = z.output<typeof formSchema>;

const empty: FormInput = { category: "", description: "", address: "", severity: "1" };

/** Report from the spot in three taps: photo, class, send; the place comes from the phone. What was typed stays when sending fails. */
export function ReportView({ grids }: { grids: readonly GridFigures[] }) {
  const t = useTranslations();
  const gridLabel = useGridLabel();
  const queries = useQueryClient();
  const [, setView] = useFieldView();
  const { grid, setGrid, here, position } = useReportPlace(grids);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const photos = usePhotoUploads();
  const { nameOf } = useDictionary("incident-category");
  const form = useForm<FormInput, unknown, FormValues>({ resolver: zodResolver(formSchema), defaultValues: empty });
  const { errors } = form.formState;
  const report = useMutation({
    mutationFn: async ({ severity, ...values }: FormValues) => {
      if (!position) throw new TypeError("a report needs a place");
      const words = values.description || nameOf(values.category);
      const body = { ...values, description: words, severity: Number(severity), position };
      const act = { kind: "report" as const, title: words, path: createIncidentEndpoint.path, ifMatch: null, body };
      const sent = await saveAndSend({ ...act, photos: photos.files }, idempotencyKey);
      return createIncidentEndpoint.success.schema.nullable().parse(sent);
    },
    networkMode: "always",
    onSuccess: async (made) => {
      showToast(
        "done",
        made ? t("field.reported", { number: made.number, grid: gridLabel(made.gridCode) }) : t("outbox.saved"),
      );
      form.reset(empty);
      photos.clear();
      setKey(crypto.randomUUID());
      await queries.invalidateQueries({ queryKey: ["incidents"] });
      await setView(made ? { tab: "today", case: made.id } : { tab: "me" });
    },
  });
  const submit = form.handleSubmit((values) => report.mutate(values));
  return (
    <form noValidate onSubmit={submit} className="space-y-4">
      <header className="pt-5">
        <h1 className="text-28">{t("field.tab.report")}</h1>
        <p className="text-14 text-text-2">{t("field.reportNote")}</p>
      </header>
      <PhotoPicker touch photos={photos} label={t("photos.title")} onAdded={here.position ? undefined : here.locate} />
      <CategoryChips
        value={useWatch({ control: form.control, name: "category" })}
        onChoose={(chosen) => form.setValue("category", chosen, { shouldValidate: true })}
      />
      <Field label={t("incidents.category")} error={errors.category && t("incidents.chooseCategory")}>
        {(control) => <CategorySelect {...control} {...form.register("category")} className="h-12 text-16" />}
      </Field>
      <Field
        label={t("incidents.description")}
        note={t("common.optional")}
        hint={t("field.descriptionHint")}
        error={errors.description && t("common.invalid")}
      >
        {(control) => <TextArea {...control} {...form.register("description")} className="text-16" />}
      </Field>
      <Field label={t("incidents.severityLabel")}>
        {(control) => (
          <Select {...control} {...form.register("severity")} className="h-12 text-16">
            <SeverityOptions />
          </Select>
        )}
      </Field>
      <ReportPlace grids={grids} grid={grid} onGrid={setGrid} here={here} position={position} />
      <Field label={t("incidents.address")} note={t("common.optional")}>
        {(control) => <Input {...control} {...form.register("address")} className="h-12 text-16" />}
      </Field>
      {report.isError && <NotSaved error={report.error} />}
      <Button
        type="submit"
        look="primary"
        size="large"
        className="sticky bottom-2 w-full"
        busy={report.isPending}
        disabled={!position}
      >
        {t("field.send")}
      </Button>
    </form>
  );
}
