"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { callApi } from "@/lib/client/api";
import { useActKeys } from "@/lib/client/use-act-keys";
import { createIncidentEndpoint } from "@/lib/contracts/incidents/create-incident-endpoint";
import { PhotoPicker } from "../photo/photo-picker";
import { usePhotoUploads } from "../photo/use-photo-uploads";
import { CategorySelect } from "../shared/category-select";
import { FormFooter } from "../shared/form-footer";
import { SeverityOptions } from "../shared/severity-options";
import { useDrills } from "../shared/use-drills";
import { useGridLabel } from "../shared/use-grid-label";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { showToast } from "../ui/toast-store";
import { emptyCase, type NewCaseInput, type NewCaseValues, newCaseBody, newCaseSchema } from "./new-case-values";
import { PlaceFields } from "./place-fields";

const sources = newCaseSchema.shape.source.options;

interface NewCaseFormProps {
  onCancel: () => void;
  onCreated: (id: string) => void;
}

/** Registers a case without a map: category, words, grid or position. A failure keeps all that was typed. */
export function NewCaseForm({ onCancel, onCreated }: NewCaseFormProps) {
  const t = useTranslations();
  const gridLabel = useGridLabel();
  const queries = useQueryClient();
  const keys = useActKeys();
  const photos = usePhotoUploads();
  const { drills } = useDrills();
  /** Sending was asked for while a photo was on its way. */
  const [waiting, setWaiting] = useState(false);
  const form = useForm<NewCaseInput, unknown, NewCaseValues>({
    resolver: zodResolver(newCaseSchema),
    defaultValues: emptyCase,
  });
  const { errors } = form.formState;
  const create = useMutation({
    mutationFn: (values: NewCaseValues) => {
      const body = { ...newCaseBody(values), photos: photos.ids };
      return callApi(createIncidentEndpoint, { body, idempotencyKey: keys.keyFor(body) });
    },
    onSuccess: async ({ id, number, gridCode }) => {
      showToast("done", t("command.created", { number, grid: gridLabel(gridCode) }));
      await queries.invalidateQueries({ queryKey: ["incidents"] });
      onCreated(id);
    },
  });
  const submit = form.handleSubmit((values) => {
    setWaiting(photos.unfinished);
    if (!photos.unfinished) create.mutate(values);
  });
  return (
    <form noValidate onSubmit={submit} className="flex min-h-0 flex-col">
      <div className="grid min-h-0 gap-4 overflow-y-auto px-5 pt-2 pb-4 sm:grid-cols-2">
        <Field label={t("incidents.category")} error={errors.category && t("incidents.chooseCategory")}>
          {(control) => <CategorySelect {...control} {...form.register("category")} autoFocus />}
        </Field>
        <div className="grid grid-cols-2 gap-3">
          <Field label={t("incidents.severityLabel")}>
            {(control) => (
              <Select {...control} {...form.register("severity")}>
                <SeverityOptions />
              </Select>
            )}
          </Field>
          <Field label={t("incidents.sourceLabel")}>
            {(control) => (
              <Select {...control} {...form.register("source")}>
                {sources.map((source) => (
                  <option key={source} value={source}>
                    {t(`incidents.source.${source}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <div className="sm:col-span-2">
          <Field label={t("incidents.description")} error={errors.description && t("common.required")}>
            {(control) => <TextArea {...control} {...form.register("description")} />}
          </Field>
        </div>
        <div className="sm:col-span-2">
          <PhotoPicker
            photos={photos}
            label={t("photos.title")}
            note={t("common.optional")}
            error={waiting && photos.unfinished ? t("photos.unfinished") : undefined}
          />
        </div>
        <PlaceFields form={form} />
        <Field label={t("command.reporterName")} note={t("common.optional")}>
          {(control) => <Input {...control} {...form.register("reporterName")} autoComplete="off" />}
        </Field>
        <Field
          label={t("command.reporterPhone")}
          note={t("common.optional")}
          hint={t("command.reporterHint")}
          error={errors.reporterPhone && t("command.phoneInvalid")}
        >
          {(control) => <Input {...control} {...form.register("reporterPhone")} inputMode="tel" autoComplete="off" />}
        </Field>
      </div>
      {drills.length > 0 && (
        <label className="flex min-h-9 items-center gap-2 border-t border-line bg-sunken px-5 text-13 text-due-soon-text">
          <input type="checkbox" {...form.register("real")} className="size-4 accent-accent" />
          {t("command.realCase")}
        </label>
      )}
      <FormFooter submit={t("command.submit")} busy={create.isPending} error={create.error} onCancel={onCancel} />
    </form>
  );
}
