"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "@/lib/client/api";
import { useLiveEvents } from "@/lib/client/live/use-live";
import { checkedPlacesQuery } from "@/lib/client/offline/pack/pack-reads";
import { listCheckedPlacesEndpoint } from "@/lib/contracts/checked-places/checked-place-endpoints";

const REFRESH_MILLISECONDS = 60_000;
const changed = z.object({ id: z.string() });

/** Places of the leader's grids that must be inspected, the longest due first. */
export function useCheckedPlaces() {
  const queries = useQueryClient();
  useLiveEvents("checked-places", changed, () => void queries.invalidateQueries({ queryKey: ["checked-places"] }));
  return useQuery({
    queryKey: ["checked-places"],
    queryFn: ({ signal }) => callApi(listCheckedPlacesEndpoint, { query: checkedPlacesQuery, signal }),
    refetchInterval: REFRESH_MILLISECONDS,
  });
}
