"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { readProposalEndpoint } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { usePlanEditing } from "../plan-editing";

const LOOK_MILLISECONDS = 800;

export const proposalKey = (plan: string, job: string | null) => ["plan-proposal", plan, job] as const;

/** A proposal's job, looked at until it has ended. */
export function useProposalJob(job: string | null) {
  const { detail } = usePlanEditing();
  return useQuery({
    queryKey: proposalKey(detail.id, job),
    queryFn: ({ signal }) => callApi(readProposalEndpoint, { params: { id: detail.id, job: job ?? "" }, signal }),
    enabled: job !== null,
    refetchInterval: ({ state }) =>
      state.status === "error" || (state.data && !["waiting", "running"].includes(state.data.status))
        ? false
        : LOOK_MILLISECONDS,
    staleTime: Infinity,
  });
}
