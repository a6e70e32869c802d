"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import type { Patrol, PatrolSummary } from "@/lib/contracts/patrols/patrol";
import { listPatrolsEndpoint } from "@/lib/contracts/patrols/read-patrol-endpoints";
import { Button } from "../../ui/button";
import { useFieldView } from "../use-field-view";

interface PartyRoundsProps {
  patrol: Patrol;
  party: NonNullable<Patrol["party"]>;
}

/** The rounds that were planned together, one a walker: from each to the others. */
export function PartyRounds({ patrol, party }: PartyRoundsProps) {
  const t = useTranslations("patrol");
  const [, setView] = useFieldView();
  const { gridCode, plannedOn } = patrol;
  const rounds = useQuery({
    queryKey: ["patrols", "party", party.id],
    queryFn: async ({ signal }) => {
      const { items } = await callApi(listPatrolsEndpoint, { query: { grid: gridCode, since: plannedOn }, signal });
      return items.filter((each) => each.party?.id === party.id).sort(byPlace);
    },
  });
  return (
    <nav aria-label={t("party")} className="print:hidden">
      <h3 className="mb-1 text-16">{t("party")}</h3>
      <div className="flex flex-wrap gap-2">
        {rounds.data?.map(({ id, walker, status, party: each, metres }) => (
          <Button
            key={id}
            className="h-auto min-h-11 flex-col items-start! gap-0! py-1.5"
            aria-current={id === patrol.id ? "page" : undefined}
            look={id === patrol.id ? "primary" : "secondary"}
            onClick={() => void setView({ patrol: id }, { history: "replace" })}
          >
            <b>{t("partyPlace", { place: each?.place ?? 1 })}</b>
            <span className="text-12">
              {status === "done" ? t("partyDone") : walker || t("partyFree")} · {(metres / 1000).toFixed(1)} km
            </span>
          </Button>
        ))}
      </div>
      {rounds.isError && <p className="text-14 text-text-2">{t("partyFailed")}</p>}
    </nav>
  );
}

const byPlace = (a: PatrolSummary, b: PatrolSummary): number => (a.party?.place ?? 0) - (b.party?.place ?? 0);
