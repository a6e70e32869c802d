"use client";

import { useMutation } from "@tanstack/react-query";
import type { z } from "zod";
import { callApi } from "@/lib/client/api";
import { type proposalWishSchema, proposePlanEndpoint } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { usePlanEditing } from "../plan-editing";

export type ProposalWishInput = z.input<typeof proposalWishSchema>;

/** Begins a proposal; its job's id goes into the address. */
export function useAskProposal(onBegun: (job: string) => void) {
  const { detail } = usePlanEditing();
  return useMutation({
    mutationFn: (body: ProposalWishInput) =>
      callApi(proposePlanEndpoint, { params: { id: detail.id }, body, idempotencyKey: crypto.randomUUID() }),
    onSuccess: ({ id }) => onBegun(id),
  });
}
