"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { listGridsEndpoint } from "@/lib/contracts/grids/list-grids-endpoint";

/** The grids of one community, with their shapes; nothing is read before a community is chosen. */
export const useGridsOf = (community: string) =>
  useQuery({
    queryKey: ["grids", community],
    queryFn: ({ signal }) => callApi(listGridsEndpoint, { query: { area: community }, signal }),
    enabled: community !== "",
    staleTime: 300_000,
  });
