"use client";

import { useTranslations } from "next-intl";
import { isLocalProposal } from "@/lib/client/plan/local-proposal";
import type { ProposalJob } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { formatShare } from "@/lib/i18n/format-count";
import { Button } from "../../ui/button";
import { ProgressBar } from "../../ui/progress-bar";
import { useStopProposal } from "./use-stop-proposal";

/** How far a proposal is, with a way to stop it. */
export function ProposalProgress({ job }: { job: ProposalJob }) {
  const t = useTranslations("planEditor.proposal");
  const stop = useStopProposal(job.id);
  const share = formatShare(job.done, 1, 0);
  return (
    <div className="flex flex-col gap-3 px-5 pt-2 pb-5">
      <p className="flex items-baseline justify-between gap-3">
        {t(job.status === "waiting" ? "waiting" : "running")}
        <b role="status">{t("percent", { share })}</b>
      </p>
      <ProgressBar label={t("title")} done={job.done} text={t("percent", { share })} />
      <div className="flex items-center gap-3">
        <p className="min-w-0 flex-1 text-12 text-text-3">{t(isLocalProposal(job.id) ? "runsHere" : "keepsOn")}</p>
        <Button busy={stop.isPending || stop.isSuccess} onClick={() => stop.mutate()}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
