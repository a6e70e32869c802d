"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "@/lib/client/api";
import { useLiveEvents } from "@/lib/client/live/use-live";
import { acknowledgeEndpoint } from "@/lib/contracts/alarms/acknowledge-endpoint";
import { listAlarmsEndpoint } from "@/lib/contracts/alarms/list-alarms-endpoint";
import { incidentKey } from "../incident/use-incident";

const REFRESH_MILLISECONDS = 20_000;
const anything = z.unknown();

/** Severe cases nobody has acknowledged. */
export function useAlarms(area: string | undefined) {
  const queries = useQueryClient();
  const again = () => void queries.invalidateQueries({ queryKey: ["alarms"] });
  useLiveEvents("alerts", anything, again);
  return useQuery({
    queryKey: ["alarms", area],
    queryFn: ({ signal }) => callApi(listAlarmsEndpoint, { query: { area }, signal }),
    refetchInterval: REFRESH_MILLISECONDS,
  });
}

/** Takes an alarm. Whether it works or somebody was faster, the list is asked for again. */
export function useAcknowledge() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => callApi(acknowledgeEndpoint, { params: { id }, body: {} }),
    onSettled: (_, __, id) =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ["alarms"] }),
        queries.invalidateQueries({ queryKey: incidentKey(id) }),
      ]),
  });
}
