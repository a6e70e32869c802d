import type { ProposalResult } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { WorkerHost } from "../worker-host";
import { type ProposalQuestion, proposalAnswer } from "./proposal-data";

const host = new WorkerHost(
  () => new Worker(new URL("./proposals.worker.ts", import.meta.url), { type: "module", name: "proposals" }),
);

/**
 * Looks for balanced grids in this browser, away from the page. One search at a time: a new one takes the place of the last.
 * @param onShare hears how far it is, 0 to 1
 */
export async function runProposal(
  question: Omit<Extract<ProposalQuestion, { kind: "begin" }>, "kind">,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Omit<ProposalResult, "baseRevision">> {
  const ask = async (body: ProposalQuestion) => proposalAnswer.parse(await host.ask(body, [], signal));
  let answer = await ask({ kind: "begin", ...question });
  while (!("found" in answer)) {
    onShare(answer.share);
    answer = await ask({ kind: "go-on" });
  }
  return answer.found;
}
