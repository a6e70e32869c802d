"use client";

import { useQueries } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { type AssigneeChoice, listAssigneesEndpoint } from "@/lib/contracts/incidents/list-assignees-endpoint";
import { sharedChoices } from "./shared-choices";

/** Rankings that are read for one look; of more cases the first ones speak for all. */
const MOST_RANKINGS = 20;

/** Who answers for several cases, and whom the ranking proposes for each. */
export function useSharedChoices(cases: readonly Incident[]) {
  const asked = cases.slice(0, MOST_RANKINGS);
  const rankings = useQueries({
    queries: asked.map(({ id }) => ({
      queryKey: ["assignees", id],
      queryFn: ({ signal }: { signal: AbortSignal }) => callApi(listAssigneesEndpoint, { params: { id }, signal }),
      staleTime: 60_000,
    })),
  });
  const known = rankings.flatMap(({ data }) => (data ? [data.items] : []));
  const proposed = new Map<string, AssigneeChoice>();
  for (const [place, { data }] of rankings.entries()) {
    const first = data?.items.find(({ isProposed }) => isProposed);
    if (first) proposed.set(asked[place]!.id, first);
  }
  return {
    choices: sharedChoices(known),
    proposed,
    /** Rankings behind `choices`. */
    ranked: known.length,
    isPending: rankings.some(({ isPending }) => isPending),
    failure: rankings.find(({ error, data }) => error && !data)?.error ?? null,
    retry: () => rankings.forEach(({ isError, refetch }) => isError && void refetch()),
  };
}
