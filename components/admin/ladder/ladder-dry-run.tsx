"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { errorCodeOf } from "@/lib/client/api-error";
import type { EscalationStepBody } from "@/lib/contracts/alarms/escalation-step-endpoints";
import { localTime } from "@/lib/i18n/local-time";
import { dayName, localDay, mondayOf } from "@/lib/incidents/working-time";
import { AreaOptions, isDistrictOrBelow } from "../../shared/area-options";
import { useSession } from "../../shell/shell-session";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import { LadderOutcome } from "./ladder-outcome";
import { useDryRunLadder } from "./use-ladder";

const SATURDAY = 5;

/** The night when fewest are there: two o'clock of the Saturday to come. */
function firstMoment(): string {
  const today = localDay(Date.now());
  const saturday = mondayOf(today) + SATURDAY;
  return `${dayName(saturday > today ? saturday : saturday + 7)}T02:00`;
}

interface LadderDryRunProps {
  draft: readonly EscalationStepBody[];
  mayTryDraft: boolean;
}

/** "A severe case at that moment in that area, and nobody acknowledges it": who would be told when, and who is on duty. */
export function LadderDryRun({ draft, mayTryDraft }: LadderDryRunProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { areas } = useSession();
  const [area, setArea] = useState(areas.find(isDistrictOrBelow)?.code ?? "");
  const [moment, setMoment] = useState(firstMoment);
  const [withDraft, setWithDraft] = useState(false);
  const run = useDryRunLadder();
  const at = Date.parse(`${moment}:00+08:00`);
  const weekday = Number.isNaN(at)
    ? ""
    : new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "Asia/Shanghai" }).format(at);
  const submit = () =>
    run.mutate({
      area,
      at: new Date(at).toISOString(),
      ...(withDraft && mayTryDraft && { steps: [...draft] }),
    });
  return (
    <div className="space-y-3 px-4 py-3">
      <h2 className="text-14">{t("duty.ladder.dryRun")}</h2>
      <p className="text-12 text-text-3">{t("duty.ladder.dryRunNote")}</p>
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (area !== "" && !Number.isNaN(at)) submit();
        }}
      >
        <Field label={t("duty.area")}>
          {(control) => (
            <Select {...control} value={area} onChange={({ target }) => setArea(target.value)}>
              <AreaOptions areas={areas} />
            </Select>
          )}
        </Field>
        <Field label={t("duty.ladder.moment")} hint={weekday}>
          {(control) => (
            <Input
              {...control}
              type="datetime-local"
              required
              min="2000-01-01T00:00"
              max="2199-12-31T23:59"
              value={moment}
              onChange={({ target }) => setMoment(target.value)}
            />
          )}
        </Field>
        <label className="flex min-h-9 items-center gap-2 text-13">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={withDraft}
            onChange={({ target }) => setWithDraft(target.checked)}
          />
          {t("duty.ladder.withDraft")}
        </label>
        <div className="flex items-center justify-end gap-2">
          {run.isError && (
            <p role="alert" className="mr-auto text-12 text-due-late-text">
              {t(`errors.${errorCodeOf(run.error)}`)}
            </p>
          )}
          <Button type="submit" busy={run.isPending} disabled={withDraft && !mayTryDraft}>
            {t("duty.ladder.try")}
          </Button>
        </div>
      </form>
      {run.data && <LadderOutcome outcome={run.data} day={localTime(new Date(run.data.told[0]?.at ?? 0)).day} />}
    </div>
  );
}
