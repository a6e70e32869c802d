"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { listIncidentsEndpoint } from "@/lib/contracts/incidents/list-incidents-endpoint";
import type { IncidentStatus } from "@/lib/incidents/incident-status";
import { openStatuses, settledStatuses } from "@/lib/incidents/incident-status";

const REFRESH_MILLISECONDS = 20_000;
const PAGE_SIZE = "1000";
/** 5 000 open cases are more than a desk can work on; a larger backlog is read by area. */
const MAX_PAGES = 5;
const DAY_MILLISECONDS = 86_400_000;

interface Wanted {
  area: string | undefined;
  status: readonly IncidentStatus[];
  since?: string;
}

async function readAll({ area, status, since }: Wanted, signal: AbortSignal): Promise<Incident[]> {
  const items: Incident[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const query = { area, status: status.join(","), since, limit: PAGE_SIZE, cursor };
    const answer = await callApi(listIncidentsEndpoint, { query, signal });
    items.push(...answer.items);
    if (answer.nextCursor === null) break;
    cursor = answer.nextCursor;
  }
  return items;
}

/** All open cases of the area, so that tabs, counts, filters and order answer at once and agree. */
export const useOpenIncidents = (area: string | undefined) =>
  useQuery({
    queryKey: ["incidents", "open", area],
    queryFn: ({ signal }) => readAll({ area, status: openStatuses }, signal),
    refetchInterval: REFRESH_MILLISECONDS,
  });

/** Settled cases reported in the last days. */
export function useSettledIncidents(area: string | undefined, days: number) {
  return useQuery({
    queryKey: ["incidents", "settled", area, days],
    queryFn: ({ signal }) => {
      const since = new Date(Date.now() - days * DAY_MILLISECONDS).toISOString();
      return readAll({ area, status: settledStatuses, since }, signal);
    },
    refetchInterval: 3 * REFRESH_MILLISECONDS,
  });
}
