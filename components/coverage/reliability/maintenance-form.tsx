"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { useActKeys } from "@/lib/client/use-act-keys";
import { announceMaintenanceEndpoint } from "@/lib/contracts/cameras/maintenance-endpoints";
import { localTime } from "@/lib/i18n/local-time";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { useFreshReliability } from "./use-fresh-reliability";

const HOUR_MILLISECONDS = 3_600_000;

/** As the field wants it: the clock of Shanghai, to the minute. */
const fieldText = (at: number): string => {
  const { day, clock } = localTime(at);
  return `${day}T${clock}`;
};
const instant = (text: string): number => Date.parse(`${text}:00+08:00`);

/** Announces maintenance of one camera: from when to when, and why. */
export function MaintenanceForm({ cameraId, onDone }: { cameraId: string; onDone: () => void }) {
  const t = useTranslations();
  const queries = useQueryClient();
  const keys = useActKeys();
  const refresh = useFreshReliability(queries);
  const [from, setFrom] = useState(() => fieldText(Date.now() + HOUR_MILLISECONDS));
  const [to, setTo] = useState(() => fieldText(Date.now() + 3 * HOUR_MILLISECONDS));
  const [reason, setReason] = useState("");
  const announce = useMutation({
    mutationFn: () => {
      const body = {
        cameraIds: [cameraId],
        startsAt: new Date(instant(from)).toISOString(),
        endsAt: new Date(instant(to)).toISOString(),
        reason: reason.trim(),
      };
      return callApi(announceMaintenanceEndpoint, { body, idempotencyKey: keys.keyFor(body) });
    },
    onSuccess: async () => {
      await refresh();
      onDone();
    },
  });
  const isOrdered = instant(to) > instant(from);
  const times = [
    { label: t("coverage.reliability.from"), value: from, set: setFrom },
    { label: t("coverage.reliability.to"), value: to, set: setTo },
  ];
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isOrdered) announce.mutate();
      }}
    >
      <p className="text-12 text-text-3">{t("coverage.reliability.formNote")}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        {times.map(({ label, value, set }) => (
          <Field key={label} label={label}>
            {(control) => (
              <Input
                {...control}
                type="datetime-local"
                required
                value={value}
                onChange={({ target }) => set(target.value)}
              />
            )}
          </Field>
        ))}
      </div>
      <Field label={t("coverage.reliability.reason")}>
        {(control) => (
          <Input {...control} value={reason} maxLength={200} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
      {announce.isError && (
        <p role="alert" className="text-12 text-due-late-text">
          {errorCodeOf(announce.error) === "conflict"
            ? t("coverage.reliability.overlaps")
            : t(`errors.${errorCodeOf(announce.error)}`)}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button type="button" look="quiet" onClick={onDone}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" look="primary" busy={announce.isPending} disabled={!isOrdered}>
          {t("coverage.reliability.announce")}
        </Button>
      </div>
    </form>
  );
}
