"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { useActKeys } from "@/lib/client/use-act-keys";
import { reportPubliclyEndpoint } from "@/lib/contracts/public/report-publicly-endpoint";
import { CategoryOptions } from "../shared/category-options";
import type { DictionaryItem } from "../shared/use-dictionary";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { PlaceMap } from "./place-map";
import { usePlace } from "./use-place";

const { category, description, address, reporter } = reportPubliclyEndpoint.body.shape;
const { name, phone } = reporter.unwrap().shape;
const formSchema = z.object({ category, description, address, name, phone: z.union([z.literal(""), phone]) });
type FormInput = z.input<typeof formSchema>;
type FormValues = z.output<typeof formSchema>;

const empty: FormInput = { category: "", description: "", address: "", name: "", phone: "" };
const tall = "h-12 text-16";

interface PublicReportFormProps {
  categories: readonly DictionaryItem[];
  onTaken: (report: { number: string; code: string }) => void;
}

/** What, where, in which words; a telephone number only by choice. What was typed stays when sending fails. */
export function PublicReportForm({ categories, onTaken }: PublicReportFormProps) {
  const t = useTranslations();
  const place = usePlace();
  const { position } = place;
  const keys = useActKeys();
  const form = useForm<FormInput, unknown, FormValues>({ resolver: zodResolver(formSchema), defaultValues: empty });
  const { errors, isSubmitted } = form.formState;
  const report = useMutation({
    mutationFn: (values: FormValues) => {
      if (!position) throw new TypeError("a report needs a place");
      const { name: reporterName, phone: reporterPhone, ...rest } = values;
      const contact = reporterPhone === "" ? {} : { reporter: { name: reporterName, phone: reporterPhone } };
      const body = { ...rest, position, ...contact };
      return callApi(reportPubliclyEndpoint, { body, idempotencyKey: keys.keyFor(body) });
    },
    onSuccess: onTaken,
  });
  const submit = form.handleSubmit((values) => position && report.mutate(values));
  const failure = report.isError ? errorCodeOf(report.error) : null;
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5 pt-5">
      <header>
        <h1 className="text-28">{t("publicPage.reportTitle")}</h1>
        <p className="mt-1 text-14 text-text-2">{t("publicPage.reportLead")}</p>
      </header>
      <Field label={t("incidents.category")} error={errors.category && t("incidents.chooseCategory")}>
        {(control) => (
          <Select {...control} {...form.register("category")} className={tall}>
            <CategoryOptions items={categories} />
          </Select>
        )}
      </Field>
      <Field
        label={t("incidents.description")}
        hint={t("publicPage.descriptionHint")}
        error={errors.description && t("common.required")}
      >
        {(control) => <TextArea {...control} {...form.register("description")} className="min-h-28 text-16" />}
      </Field>
      <PlaceMap place={place} missing={isSubmitted && !position} />
      <Field label={t("incidents.address")} note={t("common.optional")} error={errors.address && t("common.invalid")}>
        {(control) => (
          <Input
            {...control}
            {...form.register("address")}
            className={tall}
            placeholder={t("publicPage.addressExample")}
          />
        )}
      </Field>
      <fieldset className="grid gap-3 rounded-3 border border-line p-4 sm:grid-cols-2">
        <legend className="px-1 text-12 font-semibold text-text-2">{t("publicPage.contact")}</legend>
        <p className="text-12 text-text-3 sm:col-span-2">{t("publicPage.contactNote")}</p>
        <Field label={t("publicPage.name")} note={t("common.optional")} error={errors.name && t("common.invalid")}>
          {(control) => <Input {...control} {...form.register("name")} className={tall} autoComplete="name" />}
        </Field>
        <Field
          label={t("publicPage.phone")}
          note={t("common.optional")}
          error={errors.phone && t("publicPage.phoneWrong")}
        >
          {(control) => (
            <Input {...control} {...form.register("phone")} className={tall} inputMode="tel" autoComplete="tel" />
          )}
        </Field>
      </fieldset>
      {failure && (
        <p role="alert" className="rounded-control bg-late-soft px-3 py-2 text-14 text-due-late-text">
          {t(failure === "outside-scope" ? "publicPage.outside" : `errors.${failure}`)}
        </p>
      )}
      <Button type="submit" look="primary" size="large" busy={report.isPending}>
        {t("publicPage.send")}
      </Button>
    </form>
  );
}
