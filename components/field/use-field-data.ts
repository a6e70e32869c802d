"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { listAllHouseholds } from "@/lib/client/offline/pack/list-all-households";
import { openCasesQuery, openHazardsQuery } from "@/lib/client/offline/pack/pack-reads";
import { packedHouseholds } from "@/lib/client/offline/pack/packed-households";
import { listHazardsEndpoint } from "@/lib/contracts/hazards/list-hazards-endpoint";
import { listIncidentsEndpoint } from "@/lib/contracts/incidents/list-incidents-endpoint";
import { useSession } from "../shell/shell-session";

const REFRESH_MILLISECONDS = 30_000;

export const useOpenCases = () =>
  useQuery({
    queryKey: ["incidents", "field"],
    queryFn: ({ signal }) => callApi(listIncidentsEndpoint, { query: openCasesQuery, signal }),
    refetchInterval: REFRESH_MILLISECONDS,
  });

export const useOpenHazards = () =>
  useQuery({
    queryKey: ["hazards", "open"],
    queryFn: ({ signal }) => callApi(listHazardsEndpoint, { query: openHazardsQuery, signal }),
    refetchInterval: REFRESH_MILLISECONDS,
  });

/** Masked households of one grid; without a network those of the area pack, while this page holds its key. */
export function useHouseholds(grid: string) {
  const { userId } = useSession();
  return useQuery({
    queryKey: ["households", grid],
    queryFn: async ({ signal }) => {
      try {
        return await listAllHouseholds(grid, signal);
      } catch (error) {
        const packed = errorCodeOf(error) === "network" ? await packedHouseholds(userId, grid) : null;
        if (packed) return packed;
        throw error;
      }
    },
    enabled: grid !== "",
    staleTime: 300_000,
  });
}
