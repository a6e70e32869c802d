"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { listDuplicatesEndpoint } from "@/lib/contracts/incidents/duplicate-endpoints";

/** Open cases near by that may be the same thing; not asked for where nothing could be merged. */
export const useDuplicates = (incidentId: string | null) =>
  useQuery({
    queryKey: ["incidents", "duplicates", incidentId],
    queryFn:
      incidentId === null
        ? skipToken
        : ({ signal }) => callApi(listDuplicatesEndpoint, { params: { id: incidentId }, signal }),
    staleTime: 60_000,
  });
