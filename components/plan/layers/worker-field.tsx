"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { listLayerWorkersEndpoint } from "@/lib/contracts/grid-layers/grid-layer-endpoints";
import { useAreaNames } from "../../shared/use-area-names";
import { Field } from "../../ui/field";
import { Select } from "../../ui/select";

/** What is done about the person of a unit: a user name, null for nobody, undefined when it stays as it is. */
export type WorkerChoice = string | null | undefined;

interface WorkerFieldProps {
  layer: string;
  /** Name of the person who has it now. */
  now: string | null;
  choice: WorkerChoice;
  onChoice: (choice: WorkerChoice) => void;
}

const KEEP = "keep";
const NOBODY = "";

/** The grid leader who answers for a unit, found by the grids that each has. */
export function WorkerField({ layer, now, choice, onChoice }: WorkerFieldProps) {
  const t = useTranslations("layers");
  const areaNames = useAreaNames();
  const workers = useQuery({
    queryKey: ["layer-workers", layer],
    queryFn: ({ signal }) => callApi(listLayerWorkersEndpoint, { params: { id: layer }, signal }),
  });
  return (
    <Field label={t("worker")} hint={workers.isError ? t("workersFailed") : t("workerHint")}>
      {(control) => (
        <Select
          {...control}
          value={choice === undefined ? KEEP : (choice ?? NOBODY)}
          onChange={({ target: { value } }) => onChoice(value === KEEP ? undefined : value === NOBODY ? null : value)}
        >
          {now !== null && <option value={KEEP}>{t("workerNow", { name: now })}</option>}
          <option value={now === null ? KEEP : NOBODY}>{t("nobody")}</option>
          {workers.data?.items.map(({ username, name, areas }) => (
            <option key={username} value={username}>
              {areaNames(areas)} {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
