"use client";

import { useTranslations } from "next-intl";
import { type ApiErrorCode, errorCodeOf } from "@/lib/client/api-error";
import type { ProposalJob } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { errorCodes } from "@/lib/kernel/error-codes";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { useCellNoun } from "../use-cell-noun";

interface ProposalOutcomeProps {
  job: ProposalJob | undefined;
  /** Why the job could not be read. */
  error: unknown;
  onAgain: () => void;
}

const known = (code: string | null): code is ApiErrorCode => code !== null && code in errorCodes;

/** A proposal without alternatives: stopped, failed, gone, or there is no way to deal the ground out. */
export function ProposalOutcome({ job, error, onAgain }: ProposalOutcomeProps) {
  const t = useTranslations();
  const noun = useCellNoun();
  const again = <Button onClick={onAgain}>{t("planEditor.proposal.again")}</Button>;
  if (job?.status === "cancelled")
    return (
      <Notice kind="empty" title={t("planEditor.proposal.cancelled")} action={again}>
        {t("planEditor.proposal.cancelledText")}
      </Notice>
    );
  if (job?.status === "done")
    return (
      <Notice kind="no-match" title={t("planEditor.proposal.none")} action={again}>
        {t("planEditor.proposal.noneText", noun)}
      </Notice>
    );
  const code = job ? job.errorCode : errorCodeOf(error);
  return (
    <Notice kind="error" title={t("planEditor.proposal.failedTitle")} action={again}>
      <p>
        {code === "not-found" ? t("planEditor.proposal.gone") : t(`errors.${known(code) ? code : "internal-error"}`)}
      </p>
      <p>{t("planEditor.proposal.failedText")}</p>
    </Notice>
  );
}
