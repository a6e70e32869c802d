"use client";

import { useQuery } from "@tanstack/react-query";
import { useStore } from "zustand";
import { callApi } from "@/lib/client/api";
import { ApiError } from "@/lib/client/api-error";
import { isLocalProposal, localProposal } from "@/lib/client/plan/local-proposal";
import { type ProposalJob, readProposalEndpoint } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { usePlanEditing } from "../plan-editing";

const LOOK_MILLISECONDS = 800;

export const proposalKey = (plan: string, job: string | null) => ["plan-proposal", plan, job] as const;

interface KnownJob {
  data: ProposalJob | undefined;
  error: Error | null;
  isError: boolean;
}

/** Where another page looked for it, or this one before it was loaded anew. */
const gone: KnownJob = { data: undefined, error: new ApiError("not-found"), isError: true };

/** A proposal, looked at until it has ended. */
export function useProposalJob(job: string | null): KnownJob {
  const { detail } = usePlanEditing();
  const isHere = job !== null && isLocalProposal(job);
  const here = useStore(localProposal, (state) => state.job);
  const read = useQuery({
    queryKey: proposalKey(detail.id, job),
    queryFn: ({ signal }) => callApi(readProposalEndpoint, { params: { id: detail.id, job: job ?? "" }, signal }),
    enabled: job !== null && !isHere,
    refetchInterval: ({ state }) =>
      state.status === "error" || (state.data && !["waiting", "running"].includes(state.data.status))
        ? false
        : LOOK_MILLISECONDS,
    staleTime: Infinity,
  });
  if (!isHere) return read;
  return here?.id === job ? { data: here, error: null, isError: false } : gone;
}
