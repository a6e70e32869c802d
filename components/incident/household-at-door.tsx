"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import type { RevealedHousehold } from "@/lib/contracts/households/household";
import {
  incidentHouseholdEndpoint,
  revealIncidentHouseholdEndpoint,
} from "@/lib/contracts/incidents/incident-household-endpoints";
import { HouseholdFacts } from "../shared/household-facts";
import { LoadFailure } from "../shared/load-failure";
import { RevealDialog } from "../shared/reveal-dialog";
import { useRevealed } from "../shared/use-revealed";
import { Button } from "../ui/button";
import { SkeletonRows } from "../ui/skeleton-rows";

export interface HouseholdAtCase {
  incidentId: string;
  stairwell: number;
  room: string;
}

/** The record behind the door that was asked for; each question is on record, so it is put once and not again by itself. */
export function HouseholdAtDoor({ door: { incidentId, stairwell, room } }: { door: HouseholdAtCase }) {
  const t = useTranslations();
  const [asking, setAsking] = useState(false);
  const { revealed, secondsLeft, show } = useRevealed<RevealedHousehold>();
  const params = { id: incidentId };
  const answer = useQuery({
    queryKey: ["incident-household", incidentId, stairwell, room],
    queryFn: ({ signal }) => callApi(incidentHouseholdEndpoint, { params, query: { stairwell, room }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (answer.isPending) return <SkeletonRows label={t("common.loading")} rows={1} rowClassName="h-8" />;
  if (answer.isError) return <LoadFailure error={answer.error} onRetry={() => void answer.refetch()} />;
  const { household } = answer.data;
  if (!household) return <p role="status">{t("incidents.householdMissing")}</p>;
  return (
    <>
      <div className="flex items-center gap-3" role="status">
        <b>{revealed?.room ?? household.room}</b>
        <span className="min-w-0 flex-1 truncate">
          {(revealed ?? household).contact?.name ?? t("field.noContact")}
          <span className="ml-2 text-12 text-text-2">
            {household.tenancy === "vacant"
              ? t("field.tenancy.vacant")
              : t("field.members", { count: household.members })}
          </span>
        </span>
        {revealed ? (
          <span className="text-12 text-text-3">{t("incidents.reporterHides", { seconds: secondsLeft })}</span>
        ) : (
          household.contact && (
            <Button size="small" onClick={() => setAsking(true)}>
              {t("incidents.householdReveal")}
            </Button>
          )
        )}
      </div>
      {revealed && <HouseholdFacts household={revealed} />}
      <RevealDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t("incidents.householdRevealTitle")}
        reveal={(reason) => callApi(revealIncidentHouseholdEndpoint, { params, body: { stairwell, room, reason } })}
        onRevealed={show}
      />
    </>
  );
}
