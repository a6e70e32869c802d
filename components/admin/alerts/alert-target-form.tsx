"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { alertTargetKinds, createAlertTargetEndpoint } from "@/lib/contracts/alerts/alert-target-endpoints";
import { NamedOptions } from "../../shared/named-options";
import { useSession } from "../../shell/shell-session";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import { alertKeys } from "./use-alerts";

const DISTRICT_DIGITS = 6;

/** Adds an address; a webhook's secret is shown once, here. */
export function AlertTargetForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations();
  const queries = useQueryClient();
  const districts = useSession().areas.filter(({ code }) => code.length === DISTRICT_DIGITS);
  const [given, setGiven] = useState({
    kind: alertTargetKinds[1] as (typeof alertTargetKinds)[number],
    name: "",
    address: "",
    district: districts[0]?.code ?? "",
  });
  const set = (change: Partial<typeof given>) => setGiven((before) => ({ ...before, ...change }));
  const create = useMutation({
    mutationFn: () => callApi(createAlertTargetEndpoint, { body: given }),
    onSuccess: async ({ secret }) => {
      await queries.invalidateQueries({ queryKey: alertKeys.targets });
      if (secret === null) onDone();
    },
  });
  const secret = create.data?.secret;
  if (secret) {
    return (
      <div className="flex flex-col gap-3 px-5 pt-2 pb-4">
        <div role="status" className="rounded-control bg-accent-soft px-3 py-2 text-12">
          <p className="font-semibold">{t("alerts.secretOnce")}</p>
          <code className="block font-mono break-all select-all">{secret}</code>
        </div>
        <p className="text-12 text-text-2">{t("alerts.secretHint")}</p>
        <Button look="primary" className="self-end" onClick={onDone}>
          {t("common.close")}
        </Button>
      </div>
    );
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4 px-5 pt-2 pb-4">
      <Field label={t("alerts.kindLabel")}>
        {(control) => (
          <Select
            {...control}
            value={given.kind}
            onChange={({ target }) => set({ kind: alertTargetKinds.find((one) => one === target.value) ?? "webhook" })}
          >
            {alertTargetKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`alerts.kind.${kind}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("alerts.name")}>
        {(control) => (
          <Input
            {...control}
            value={given.name}
            maxLength={60}
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </Field>
      <Field label={t(`alerts.address.${given.kind}`)} hint={t(`alerts.addressHint.${given.kind}`)}>
        {(control) => (
          <Input
            {...control}
            value={given.address}
            onChange={({ target }) => set({ address: target.value })}
            className="font-mono"
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </Field>
      {districts.length > 1 && (
        <Field label={t("common.level.district")}>
          {(control) => (
            <Select {...control} value={given.district} onChange={({ target }) => set({ district: target.value })}>
              <NamedOptions items={districts} />
            </Select>
          )}
        </Field>
      )}
      <footer className="flex items-center justify-end gap-2">
        {create.isError && (
          <p role="alert" className="mr-auto text-12 text-due-late-text">
            {t(`errors.${errorCodeOf(create.error)}`)}
          </p>
        )}
        <Button onClick={onDone}>{t("common.cancel")}</Button>
        <Button
          type="submit"
          look="primary"
          busy={create.isPending}
          disabled={given.name.trim() === "" || given.address.trim() === ""}
        >
          {t("alerts.add")}
        </Button>
      </footer>
    </form>
  );
}
