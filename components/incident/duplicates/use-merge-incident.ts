"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { mergeIncidentEndpoint } from "@/lib/contracts/incidents/duplicate-endpoints";
import { incidentKey } from "../use-incident";

interface Merge {
  /** The case that is put aside, or comes back. */
  id: string;
  revision: number;
  /** The case that stays; null takes the merge back. */
  into: string | null;
  note?: string;
  idempotencyKey: string;
}

/** Puts a case aside as a duplicate, or takes that back. Whatever comes of it, both cases are read again. */
export function useMergeIncident() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, revision, into, note = "", idempotencyKey }: Merge) =>
      callApi(mergeIncidentEndpoint, { params: { id }, body: { into, note }, ifMatch: revision, idempotencyKey }),
    onSuccess: (detail) => queries.setQueryData(incidentKey(detail.id), detail),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ["incident"] }),
        queries.invalidateQueries({ queryKey: ["incidents"] }),
      ]),
  });
}
