"use client";

import { useNow, useTranslations } from "next-intl";
import { errorCodeOf } from "@/lib/client/api-error";
import type { Alarm } from "@/lib/contracts/alarms/list-alarms-endpoint";
import { localTime } from "@/lib/i18n/local-time";
import { countdownOf } from "../incident/remaining-time";
import { shortNumber } from "../incident/short-number";
import { RelativeTime } from "../shared/relative-time";
import { Button } from "../ui/button";
import { type Severity, SeverityShape } from "../ui/severity-shape";
import { showToast } from "../ui/toast-store";
import { useAcknowledge, useAlarms } from "./use-alarms";

interface SevereAlarmsProps {
  area: string | undefined;
  onOpen: (incidentId: string) => void;
}

/** Pinned over the queue: the most severe case nobody has acknowledged, with the time until it climbs the ladder. */
export function SevereAlarms({ area, onOpen }: SevereAlarmsProps) {
  const t = useTranslations("command");
  const { data } = useAlarms(area);
  const [first, ...others] = data?.items ?? [];
  if (!first) return null;
  return (
    <section aria-label={t("alarm.label")} className="px-3 pb-2">
      <AlarmCard alarm={first} onOpen={() => onOpen(first.incidentId)} />
      {others.length > 0 && <p className="pt-1 text-12 text-text-2">{t("alarm.more", { count: others.length })}</p>}
    </section>
  );
}

function AlarmCard({ alarm, onOpen }: { alarm: Alarm; onOpen: () => void }) {
  const t = useTranslations();
  const now = useNow({ updateInterval: 1_000 });
  const acknowledge = useAcknowledge();
  const severity = alarm.severity as Severity;
  const left = alarm.nextAt === null ? null : Math.max(0, Date.parse(alarm.nextAt) - now.getTime());
  const take = () =>
    acknowledge.mutate(alarm.incidentId, {
      onSuccess: onOpen,
      onError: (error) => showToast("failed", t(`errors.${errorCodeOf(error)}`)),
    });
  return (
    <div
      role="alert"
      className="flex items-center gap-2.5 rounded-2 border border-sev-4/38 bg-sev-4/10 py-2 pr-2.5 pl-3"
    >
      <SeverityShape severity={severity} label={t(`incidents.severity.${severity}`)} className="size-4 shrink-0" />
      <button type="button" onClick={onOpen} className="min-w-0 flex-1 text-left">
        <b className="block truncate text-13">
          {alarm.drill && `${t("incidents.drillMark")} `}
          {alarm.description}
        </b>
        <span className="block truncate text-12 text-text-2">
          {shortNumber(alarm.number, localTime(now).day)} · <RelativeTime at={alarm.raisedAt} />
          {left !== null && (
            <span aria-live="off"> · {t("command.alarm.climbsIn", { time: countdownOf(left) ?? "1 h+" })}</span>
          )}
          {left === null && alarm.step > 0 && <> · {t("command.alarm.climbed", { step: alarm.step })}</>}
        </span>
      </button>
      <Button look="danger" busy={acknowledge.isPending} onClick={take}>
        {t("command.alarm.acknowledge")}
      </Button>
    </div>
  );
}
