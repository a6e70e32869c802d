"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { listHazardsEndpoint } from "@/lib/contracts/hazards/list-hazards-endpoint";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { listHouseholdsEndpoint } from "@/lib/contracts/households/list-households-endpoint";
import { listIncidentsEndpoint } from "@/lib/contracts/incidents/list-incidents-endpoint";
import { incidentStatuses, isSettled } from "@/lib/incidents/incident-status";

const REFRESH_MILLISECONDS = 30_000;
const PAGE_SIZE = "1000";
const openStatuses = incidentStatuses.filter((status) => !isSettled(status)).join(",");

/** Open cases in the leader's grids; a page holds them all. */
export const useOpenCases = () =>
  useQuery({
    queryKey: ["incidents", "field"],
    queryFn: ({ signal }) =>
      callApi(listIncidentsEndpoint, { query: { status: openStatuses, limit: PAGE_SIZE }, signal }),
    refetchInterval: REFRESH_MILLISECONDS,
  });

/** Hazards that are not closed. */
export const useOpenHazards = () =>
  useQuery({
    queryKey: ["hazards", "open"],
    queryFn: ({ signal }) =>
      callApi(listHazardsEndpoint, {
        query: { status: "found,notified,rectifying,rectified", limit: PAGE_SIZE },
        signal,
      }),
    refetchInterval: REFRESH_MILLISECONDS,
  });

/** Masked households of one grid. */
export const useHouseholds = (grid: string) =>
  useQuery({
    queryKey: ["households", grid],
    queryFn: async ({ signal }) => {
      const households: MaskedHousehold[] = [];
      let cursor: string | undefined;
      do {
        const page = await callApi(listHouseholdsEndpoint, { query: { grid, limit: PAGE_SIZE, cursor }, signal });
        households.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return households;
    },
    enabled: grid !== "",
    staleTime: 300_000,
  });
