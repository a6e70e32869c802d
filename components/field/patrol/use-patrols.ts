"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { listPatrolsEndpoint, readPatrolEndpoint } from "@/lib/contracts/patrols/read-patrol-endpoints";

/** Today's patrols of the leader's grids, newest first. */
export const usePatrolsOfToday = (grids: readonly string[], day: string) =>
  useQuery({
    queryKey: ["patrols", "today", day, grids.join()],
    queryFn: async ({ signal }) => {
      const lists = await Promise.all(
        grids.map((grid) => callApi(listPatrolsEndpoint, { query: { grid, since: day }, signal })),
      );
      return lists.flatMap(({ items }) => items);
    },
  });

export const usePatrol = (id: string) =>
  useQuery({
    queryKey: ["patrol", id],
    queryFn: ({ signal }) => callApi(readPatrolEndpoint, { params: { id }, signal }),
    // A plan does not change; the walk changes it here.
    staleTime: 300_000,
  });
