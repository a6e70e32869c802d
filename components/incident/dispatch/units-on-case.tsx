"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { checkInEndpoint } from "@/lib/contracts/incidents/check-in-endpoint";
import type { CalledUnit, IncidentDetail } from "@/lib/contracts/incidents/incident";
import { Moment } from "../../shared/moment";
import { Button } from "../../ui/button";
import { classNames } from "../../ui/class-names";
import { Tag } from "../../ui/tag";
import { showToast } from "../../ui/toast-store";
import { incidentKey } from "../use-incident";
import { useReasonWords } from "./use-reason-words";

/** The units that have the case, in what part, why they were chosen, and since when they are at the place. */
export function UnitsOnCase({ incident }: { incident: IncidentDetail }) {
  const t = useTranslations("incidents");
  if (incident.units.length === 0)
    return <p>{incident.assignee ?? <span className="text-text-3">{t("nobody")}</span>}</p>;
  return (
    <ul className="space-y-2">
      {incident.units.map((unit) => (
        <UnitItem key={`${unit.calledAt} ${unit.name}`} unit={unit} />
      ))}
      {incident.units.some(({ mayCheckIn }) => mayCheckIn) && (
        <li>
          <CheckInButton incident={incident} />
        </li>
      )}
    </ul>
  );
}

function UnitItem({ unit }: { unit: CalledUnit }) {
  const t = useTranslations("incidents");
  const now = useNow();
  const words = useReasonWords();
  return (
    <li className={classNames("text-12", unit.releasedAt && "text-text-3")}>
      <span className="flex items-center gap-1.5">
        <b className="text-13">{unit.name}</b>
        <Tag>{t(unit.part === "lead" ? "leads" : "assists")}</Tag>
        <span className="text-text-2">
          {unit.kind === "called"
            ? t.rich("calledAt", { time: () => <Moment at={unit.calledAt} now={now} /> })
            : t(`kind.${unit.kind}`)}
        </span>
        <span className="ml-auto text-text-2">
          {unit.releasedAt
            ? t("released")
            : unit.arrivedAt
              ? t.rich("arrivedAt", { time: () => <Moment at={unit.arrivedAt ?? unit.calledAt} now={now} /> })
              : t("notArrived")}
        </span>
      </span>
      <span className="block text-text-2" title={t("why-title")}>
        {words(unit.why)}
      </span>
    </li>
  );
}

function CheckInButton({ incident }: { incident: IncidentDetail }) {
  const t = useTranslations();
  const queries = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const checkIn = useMutation({
    mutationFn: () => callApi(checkInEndpoint, { params: { id: incident.id }, body: {}, idempotencyKey }),
    onSuccess: (detail) => {
      queries.setQueryData(incidentKey(incident.id), detail);
      showToast("done", t("incidents.checkedIn"));
    },
    onError: (error) => showToast("failed", t(`errors.${errorCodeOf(error)}`)),
  });
  return (
    <Button look="primary" busy={checkIn.isPending} onClick={() => checkIn.mutate()}>
      {t("incidents.checkIn")}
    </Button>
  );
}
