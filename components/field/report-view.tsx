"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { LocateFixed } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { readGridEndpoint } from "@/lib/contracts/grids/read-grid-endpoint";
import { createIncidentEndpoint } from "@/lib/contracts/incidents/create-incident-endpoint";
import { CategorySelect } from "../shared/category-select";
import { gridCentre } from "../shared/grid-centre";
import { useCurrentPosition } from "../shared/use-current-position";
import { useGridLabel } from "../shared/use-grid-label";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { TextArea } from "../ui/text-area";
import { showToast } from "../ui/toast-store";
import { GridChoice } from "./grid-choice";
import { useFieldView } from "./use-field-view";

const { category, description, address } = createIncidentEndpoint.body.shape;
const formSchema = z.object({ category, description, address, severity: z.enum(["1", "2", "3", "4"]) });
type FormInput = z.input<typeof formSchema>;
type FormValues = z.output<typeof formSchema>;

const severities = ["1", "2", "3", "4"] as const;
const empty: FormInput = { category: "", description: "", address: "", severity: "1" };

/** Report from the spot: class, words, place, send. What was typed stays when sending fails. */
export function ReportView({ grids }: { grids: readonly GridFigures[] }) {
  const t = useTranslations();
  const gridLabel = useGridLabel();
  const queries = useQueryClient();
  const [, setView] = useFieldView();
  const [grid, setGrid] = useState(grids[0]?.code ?? "");
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const here = useCurrentPosition();
  const shape = useQuery({
    queryKey: ["grid", grid],
    queryFn: ({ signal }) => callApi(readGridEndpoint, { params: { code: grid }, signal }),
    enabled: grid !== "",
    staleTime: 300_000,
  });
  const position = here.position ?? (shape.data ? gridCentre(shape.data.geometry) : null);
  const form = useForm<FormInput, unknown, FormValues>({ resolver: zodResolver(formSchema), defaultValues: empty });
  const { errors } = form.formState;
  const report = useMutation({
    mutationFn: ({ severity, ...values }: FormValues) => {
      if (!position) throw new TypeError("a report needs a place");
      const body = { ...values, severity: Number(severity), position };
      return callApi(createIncidentEndpoint, { body, idempotencyKey });
    },
    onSuccess: async ({ id, number, gridCode }) => {
      showToast("done", t("field.reported", { number, grid: gridLabel(gridCode) }));
      form.reset(empty);
      setKey(crypto.randomUUID());
      await queries.invalidateQueries({ queryKey: ["incidents"] });
      await setView({ tab: "today", case: id });
    },
    onError: () => setKey(crypto.randomUUID()),
  });
  const submit = form.handleSubmit((values) => report.mutate(values));
  return (
    <form noValidate onSubmit={submit} className="space-y-4">
      <header className="pt-5">
        <h1 className="text-28">{t("field.tab.report")}</h1>
        <p className="text-14 text-text-2">{t("field.reportNote")}</p>
      </header>
      <Field label={t("incidents.category")} error={errors.category && t("incidents.chooseCategory")}>
        {(control) => <CategorySelect {...control} {...form.register("category")} className="h-12 text-16" />}
      </Field>
      <Field label={t("incidents.description")} error={errors.description && t("common.required")}>
        {(control) => <TextArea {...control} {...form.register("description")} className="text-16" />}
      </Field>
      <Field label={t("incidents.severityLabel")}>
        {(control) => (
          <Select {...control} {...form.register("severity")} className="h-12 text-16">
            {severities.map((severity) => (
              <option key={severity} value={severity}>
                {t(`incidents.severity.${severity}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div>
        <p className="text-12 font-semibold text-text-2">{t("field.place")}</p>
        <GridChoice
          grids={grids}
          value={here.position ? "" : grid}
          onChange={(code) => {
            here.clear();
            setGrid(code);
          }}
        />
        <Button size="large" className="mt-1 w-full" busy={here.pending} onClick={here.locate}>
          <LocateFixed aria-hidden className="size-5" />
          {t(here.position ? "field.locatedHere" : "field.locate")}
        </Button>
        <p role="status" className={here.failed ? "mt-1 text-14 text-due-late-text" : "mt-1 text-14 text-text-2"}>
          {here.failed
            ? t("field.locateFailed")
            : position
              ? `${t(here.position ? "field.positionHere" : "field.positionCentre")} ${position[0].toFixed(5)}°E ${position[1].toFixed(5)}°N`
              : t("field.positionMissing")}
        </p>
      </div>
      <Field label={t("incidents.address")} note={t("common.optional")}>
        {(control) => <Input {...control} {...form.register("address")} className="h-12 text-16" />}
      </Field>
      {report.isError && (
        <p role="alert" className="rounded-control bg-late-soft px-3 py-2 text-14 text-due-late-text">
          {t(`errors.${errorCodeOf(report.error)}`)}
        </p>
      )}
      <Button type="submit" look="primary" size="large" className="w-full" busy={report.isPending} disabled={!position}>
        {t("field.send")}
      </Button>
    </form>
  );
}
