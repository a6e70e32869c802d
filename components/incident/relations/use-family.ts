"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { callApi } from "@/lib/client/api";
import { linkIncidentEndpoint, splitIncidentEndpoint } from "@/lib/contracts/incidents/family-endpoints";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { incidentKey } from "../use-incident";

type Link = { parent: string; note: string; idempotencyKey: string };
type Split = z.input<typeof splitIncidentEndpoint.body> & { idempotencyKey: string };

/** Splits a case, puts it under another, or takes it out; every case that it concerns is read again. */
export function useFamily({ id, revision }: Pick<IncidentDetail, "id" | "revision">) {
  const queries = useQueryClient();
  const after = {
    onSuccess: (detail: IncidentDetail) => queries.setQueryData(incidentKey(detail.id), detail),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ["incident"] }),
        queries.invalidateQueries({ queryKey: ["incidents"] }),
      ]),
  };
  return {
    split: useMutation({
      mutationFn: ({ idempotencyKey, ...body }: Split) =>
        callApi(splitIncidentEndpoint, { params: { id }, body, ifMatch: revision, idempotencyKey }),
      ...after,
    }),
    link: useMutation({
      mutationFn: ({ idempotencyKey, ...body }: Link) =>
        callApi(linkIncidentEndpoint, { params: { id }, body, ifMatch: revision, idempotencyKey }),
      ...after,
    }),
    unlink: useMutation({
      mutationFn: (idempotencyKey: string) =>
        callApi(linkIncidentEndpoint, { params: { id }, body: { parent: null }, ifMatch: revision, idempotencyKey }),
      ...after,
    }),
  };
}
