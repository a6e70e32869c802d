"use client";

import { useMutation } from "@tanstack/react-query";
import type { z } from "zod";
import { callApi } from "@/lib/client/api";
import { beginLocalProposal } from "@/lib/client/plan/local-proposal";
import { proposalWishSchema, proposePlanEndpoint } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { usePlanEditing } from "../plan-editing";

export type ProposalWishInput = z.input<typeof proposalWishSchema>;

/**
 * Begins a proposal; its job's id goes into the address. One community is looked at in this browser, more by the server,
 * which goes on when the page is left.
 */
export function useAskProposal(onBegun: (job: string) => void) {
  const { detail, editor } = usePlanEditing();
  return useMutation({
    mutationFn: async (body: ProposalWishInput) => {
      const { graph, revision } = editor.session.store.getState();
      const groups = new Set(body.cells?.map((code) => graph.cells.get(code)?.group));
      if (groups.size === 1 && editor.ground)
        return {
          id: beginLocalProposal({ graph, revision, ground: editor.ground }, proposalWishSchema.parse(body)),
        };
      return callApi(proposePlanEndpoint, {
        params: { id: detail.id },
        body,
        idempotencyKey: crypto.randomUUID(),
      });
    },
    onSuccess: ({ id }) => onBegun(id),
  });
}
