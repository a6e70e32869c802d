"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import { isLocalProposal, stopLocalProposal } from "@/lib/client/plan/local-proposal";
import { cancelProposalEndpoint } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { showToast } from "../../ui/toast-store";
import { usePlanEditing } from "../plan-editing";
import { proposalKey } from "./use-proposal-job";

/** Stops a proposal; the job says itself when it has stopped. */
export function useStopProposal(job: string) {
  const t = useTranslations("errors");
  const { detail } = usePlanEditing();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      if (isLocalProposal(job)) stopLocalProposal();
      else await callApi(cancelProposalEndpoint, { params: { id: detail.id, job } });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: proposalKey(detail.id, job) }),
    onError: (error) => showToast("failed", t(errorCodeOf(error))),
  });
}
