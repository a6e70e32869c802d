"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { callApi } from "@/lib/client/api";
import { ApiError } from "@/lib/client/api-error";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { transitionIncidentEndpoint } from "@/lib/contracts/incidents/transition-incident-endpoint";
import { incidentKey } from "./use-incident";

export type TransitionInput = z.input<typeof transitionIncidentEndpoint.body>;

const movedOn = new Set(["stale-revision", "action-not-allowed", "conflict"]);

/** Takes one step on the revision that is on screen. When somebody was faster, the case is read again and nothing is done. */
export function useTransitionIncident(incident: Pick<IncidentDetail, "id" | "revision">) {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: incidentKey(incident.id) }),
      queries.invalidateQueries({ queryKey: ["incidents"] }),
    ]);
  return useMutation({
    mutationFn: ({ idempotencyKey, ...body }: TransitionInput & { idempotencyKey: string }) =>
      callApi(transitionIncidentEndpoint, {
        params: { id: incident.id },
        body,
        ifMatch: incident.revision,
        idempotencyKey,
      }),
    onSuccess: (detail) => {
      queries.setQueryData(incidentKey(incident.id), detail);
      return queries.invalidateQueries({ queryKey: ["incidents"] });
    },
    onError: async (error) => {
      if (error instanceof ApiError && movedOn.has(error.code)) await refresh();
    },
  });
}
