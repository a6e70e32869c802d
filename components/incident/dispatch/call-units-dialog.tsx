"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { callUnitsEndpoint } from "@/lib/contracts/incidents/call-units-endpoint";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { TextArea } from "../../ui/text-area";
import { showToast } from "../../ui/toast-store";
import { incidentKey } from "../use-incident";
import { UnitList } from "./unit-list";
import { useAssignees } from "./use-assignees";

const LEAST_REASON_CHARACTERS = 4;

/** 吹哨: helpers for a case that somebody leads already. */
export function CallUnitsDialog({ incident, onClose }: { incident: IncidentDetail; onClose: () => void }) {
  const t = useTranslations();
  const queries = useQueryClient();
  const assignees = useAssignees(incident.id);
  const [units, setUnits] = useState<readonly string[]>([]);
  const [reason, setReason] = useState("");
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const present = new Set(incident.units.filter(({ releasedAt }) => !releasedAt).map(({ name }) => name));
  const call = useMutation({
    mutationFn: () =>
      callApi(callUnitsEndpoint, {
        params: { id: incident.id },
        body: { units: [...units], reason },
        ifMatch: incident.revision,
        idempotencyKey,
      }),
    onSuccess: (detail) => {
      queries.setQueryData(incidentKey(incident.id), detail);
      showToast("done", t("incidents.called", { count: units.length }));
      onClose();
    },
  });
  const ready = units.length > 0 && reason.trim().length >= LEAST_REASON_CHARACTERS;
  return (
    <Dialog open onClose={onClose} title={t("incidents.callInTitle")} closeLabel={t("common.close")}>
      <div className="flex min-h-0 flex-col gap-4 overflow-y-auto px-5 pt-2 pb-5">
        <UnitList
          label={t("incidents.suggested")}
          choices={(assignees.data?.items ?? []).filter(({ name }) => !present.has(name))}
          value={units}
          onlyHelpers
          onToggle={(name) => setUnits(units.includes(name) ? units.filter((one) => one !== name) : [...units, name])}
        />
        <Field label={t("incidents.callInReason")} hint={t("incidents.reasonHint")}>
          {(control) => (
            <TextArea {...control} rows={2} value={reason} onChange={({ target }) => setReason(target.value)} />
          )}
        </Field>
        {call.isError && (
          <p role="alert" className="text-13 text-due-late-text">
            {t(`errors.${errorCodeOf(call.error)}`)}
          </p>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button look="primary" disabled={!ready} busy={call.isPending} onClick={() => call.mutate()}>
            {t("incidents.callInUnits")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
