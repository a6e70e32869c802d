"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { readIncidentEndpoint } from "@/lib/contracts/incidents/read-incident-endpoint";

const REFRESH_MILLISECONDS = 30_000;

export const incidentKey = (id: string) => ["incident", id] as const;

/** One case with its timeline and the steps this reader may take. */
export const useIncident = (id: string) =>
  useQuery({
    queryKey: incidentKey(id),
    queryFn: ({ signal }) => callApi(readIncidentEndpoint, { params: { id }, signal }),
    refetchInterval: REFRESH_MILLISECONDS,
  });
