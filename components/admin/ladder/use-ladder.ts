"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { callApi } from "@/lib/client/api";
import {
  dryRunLadderEndpoint,
  type EscalationEditionBody,
  listEscalationStepsEndpoint,
  publishEscalationStepsEndpoint,
  withdrawEscalationStepsEndpoint,
} from "@/lib/contracts/alarms/escalation-step-endpoints";

const ladderKey = ["escalation-steps"] as const;

/** Every edition of the ladder, the newest first. */
export const useLadder = () =>
  useQuery({
    queryKey: ladderKey,
    queryFn: ({ signal }) => callApi(listEscalationStepsEndpoint, { signal }),
    select: ({ items }) => items,
  });

export function useChangeLadder() {
  const queries = useQueryClient();
  const onSuccess = (answer: z.output<typeof listEscalationStepsEndpoint.success.schema>) =>
    queries.setQueryData(ladderKey, answer);
  return {
    publish: useMutation({
      mutationFn: (body: EscalationEditionBody) => callApi(publishEscalationStepsEndpoint, { body }),
      onSuccess,
    }),
    withdraw: useMutation({
      mutationFn: (validFrom: string) => callApi(withdrawEscalationStepsEndpoint, { body: { validFrom } }),
      onSuccess,
    }),
  };
}

export const useDryRunLadder = () =>
  useMutation({
    mutationFn: (body: z.input<typeof dryRunLadderEndpoint.body>) => callApi(dryRunLadderEndpoint, { body }),
  });
