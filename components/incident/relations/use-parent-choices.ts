"use client";

import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { callApi } from "@/lib/client/api";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { listIncidentsEndpoint } from "@/lib/contracts/incidents/list-incidents-endpoint";
import { searchEndpoint } from "@/lib/contracts/search/search-endpoint";
import { type IncidentStatus, incidentStatuses, isSettled } from "@/lib/incidents/incident-status";
import { type ParentChoice, parentChoices } from "./parent-choice";

export type { ParentChoice } from "./parent-choice";

/** About one kilometre. */
const NEAR_DEGREES = 0.01;
const open: readonly IncidentStatus[] = incidentStatuses.filter((status) => !isSettled(status));

/** Open cases near a case, those that match the words; and what a number names, wherever it lies. */
export function useParentChoices({ id, position: [lng, lat] }: IncidentDetail, text: string) {
  const words = useDeferredValue(text.trim());
  const near = useQuery({
    queryKey: ["incidents", "near", id],
    queryFn: ({ signal }) => {
      const box = [lng - NEAR_DEGREES, lat - NEAR_DEGREES, lng + NEAR_DEGREES, lat + NEAR_DEGREES];
      const query = { bbox: box.map((degrees) => degrees.toFixed(6)).join(","), status: open.join(","), limit: "200" };
      return callApi(listIncidentsEndpoint, { query, signal });
    },
  });
  const found = useQuery({
    queryKey: ["search", words],
    queryFn: ({ signal }) => callApi(searchEndpoint, { query: { text: words }, signal }),
    enabled: words !== "",
  });
  const choices: ParentChoice[] = parentChoices(
    { id, position: [lng, lat] },
    { near: near.data?.items ?? [], found: words === "" ? [] : (found.data?.incidents ?? []), words },
  );
  return {
    choices,
    pending: near.isPending,
    error: near.data ? null : near.error,
    again: () => void near.refetch(),
  };
}
