"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { listCareVisitsEndpoint } from "@/lib/contracts/care/care-visit-endpoints";

const REFRESH_MILLISECONDS = 60_000;

/** Visits of the leader's grids that are due today or were missed. */
export const useCareVisits = (day: string) =>
  useQuery({
    queryKey: ["care-visits", day],
    queryFn: ({ signal }) => callApi(listCareVisitsEndpoint, { query: { until: day }, signal }),
    refetchInterval: REFRESH_MILLISECONDS,
  });
