"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { reachMilestoneEndpoint } from "@/lib/contracts/incidents/reach-milestone-endpoint";
import { incidentKey } from "./use-incident";

/** Marks a step of the handling on the revision that is on screen; the case is read again when somebody was faster. */
export function useReachMilestone(incident: Pick<IncidentDetail, "id" | "revision">) {
  const queries = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (step: number) =>
      callApi(reachMilestoneEndpoint, {
        params: { id: incident.id },
        body: { step },
        ifMatch: incident.revision,
        idempotencyKey,
      }),
    onSuccess: (detail) => queries.setQueryData(incidentKey(incident.id), detail),
    onSettled: async (_detail, error) => {
      if (error) await queries.invalidateQueries({ queryKey: incidentKey(incident.id) });
      await queries.invalidateQueries({ queryKey: ["incidents"] });
    },
  });
}
