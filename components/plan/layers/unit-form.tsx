"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import type { GridLayers, LayerUnitFeature } from "@/lib/contracts/grid-layers/grid-layer";
import { useLayerName } from "../../shared/use-layer-name";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import { useChangeUnit } from "./use-write-layers";
import { type WorkerChoice, WorkerField } from "./worker-field";

interface UnitFormProps {
  layer: string;
  over: LayerUnitFeature["properties"];
  departments: GridLayers["departments"];
  onDone: () => void;
}

/** What a unit is called, and which department and which grid leader answer for it. */
export function UnitForm({ layer, over, departments, onDone }: UnitFormProps) {
  const t = useTranslations();
  const nameOf = useLayerName();
  const [name, setName] = useState(over.name);
  const [nameEn, setNameEn] = useState(over.nameEn);
  const [department, setDepartment] = useState(over.department?.code ?? "");
  const [worker, setWorker] = useState<WorkerChoice>(undefined);
  const change = useChangeUnit(layer);
  return (
    <form
      className="grid grid-cols-2 gap-3 max-sm:grid-cols-1"
      onSubmit={(event) => {
        event.preventDefault();
        const named = worker === undefined ? {} : { worker };
        change.mutate(
          { over, body: { name, nameEn, department: department || null, ...named } },
          { onSuccess: onDone },
        );
      }}
    >
      <Field label={t("layers.name")}>
        {(control) => (
          <Input {...control} required maxLength={60} value={name} onChange={({ target }) => setName(target.value)} />
        )}
      </Field>
      <Field label={t("layers.nameEn")}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={80}
            value={nameEn}
            onChange={({ target }) => setNameEn(target.value)}
          />
        )}
      </Field>
      <Field label={t("layers.department")}>
        {(control) => (
          <Select {...control} value={department} onChange={({ target }) => setDepartment(target.value)}>
            <option value="">{t("layers.nobody")}</option>
            {departments.map((one) => (
              <option key={one.code} value={one.code}>
                {nameOf(one)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <WorkerField layer={layer} now={over.worker} choice={worker} onChoice={setWorker} />
      <footer className="col-span-full flex items-center justify-end gap-2">
        {change.error && (
          <p role="alert" className="mr-auto text-12 text-due-late-text">
            {t(`errors.${errorCodeOf(change.error)}`)}
          </p>
        )}
        <Button onClick={onDone}>{t("common.cancel")}</Button>
        <Button type="submit" look="primary" busy={change.isPending}>
          {t("layers.save")}
        </Button>
      </footer>
    </form>
  );
}
