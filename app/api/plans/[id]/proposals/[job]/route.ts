import { cancelProposalEndpoint, readProposalEndpoint } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { ok } from "@/lib/kernel/result";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { cancelProposal, readProposal } from "@/lib/server/services/plans/proposal-job";

export const GET = route(readProposalEndpoint, async ({ actor, params }) =>
  answered(await readProposal(actor, params.id, params.job)),
);

export const DELETE = route(cancelProposalEndpoint, async ({ actor, params }) => {
  const cancelled = await cancelProposal(actor, params.id, params.job);
  return cancelled.ok ? ok({}) : cancelled;
});
