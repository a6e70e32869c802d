"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { callApi } from "@/lib/client/api";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import {
  addPartyEndpoint,
  mediateIncidentEndpoint,
  removePartyEndpoint,
} from "@/lib/contracts/incidents/mediation-endpoints";
import { incidentKey } from "../use-incident";

type Once = { idempotencyKey: string };

/** Changes of a dispute, each answered with the case after it; the case is read again when somebody was faster. */
export function useMediation({ id, revision }: Pick<IncidentDetail, "id" | "revision">) {
  const queries = useQueryClient();
  const after = {
    onSuccess: (detail: IncidentDetail) => queries.setQueryData(incidentKey(id), detail),
    onSettled: async (_detail: unknown, error: Error | null) => {
      if (error) await queries.invalidateQueries({ queryKey: incidentKey(id) });
      await queries.invalidateQueries({ queryKey: ["incidents"] });
    },
  };
  const params = { id };
  return {
    mediate: useMutation({
      mutationFn: ({ idempotencyKey, ...body }: z.input<typeof mediateIncidentEndpoint.body> & Once) =>
        callApi(mediateIncidentEndpoint, { params, body, ifMatch: revision, idempotencyKey }),
      ...after,
    }),
    addParty: useMutation({
      mutationFn: ({ idempotencyKey, ...body }: z.input<typeof addPartyEndpoint.body> & Once) =>
        callApi(addPartyEndpoint, { params, body, idempotencyKey }),
      ...after,
    }),
    removeParty: useMutation({
      mutationFn: (seq: number) => callApi(removePartyEndpoint, { params: { id, seq: String(seq) } }),
      ...after,
    }),
  };
}
