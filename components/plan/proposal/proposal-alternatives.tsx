"use client";

import { useTranslations } from "next-intl";
import type { ProposalResult } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { Button } from "../../ui/button";
import { useSessionView } from "../plan-editing";
import { MoveList } from "./move-list";
import { ScoreTable } from "./score-table";

interface ProposalAlternativesProps {
  result: ProposalResult;
  chosen: number;
  onChoose: (place: number) => void;
  onPreview: () => void;
  onTake: () => void;
  onAgain: () => void;
}

/** The alternatives compared, the moves of the chosen one in words, and what to do with it. */
export function ProposalAlternatives(props: ProposalAlternativesProps) {
  const { result, chosen, onChoose, onPreview, onTake, onAgain } = props;
  const t = useTranslations("planEditor.proposal");
  const revision = useSessionView((session) => session.revision);
  const alternative = result.alternatives[chosen];
  const isEmpty = !alternative || alternative.steps.length === 0;
  return (
    <>
      <div className="flex min-h-0 flex-col gap-3 px-5 pt-1 pb-3">
        <ScoreTable result={result} chosen={chosen} onChoose={onChoose} />
        {revision !== result.baseRevision && (
          <p className="text-12 text-due-soon-text">{t("stale", { base: result.baseRevision, revision })}</p>
        )}
        {alternative && <MoveList number={chosen + 1} moves={alternative.moves} />}
      </div>
      <footer className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">
        <Button look="quiet" className="mr-auto" onClick={onAgain}>
          {t("again")}
        </Button>
        <Button disabled={isEmpty} onClick={onPreview}>
          {t("preview")}
        </Button>
        <Button look="primary" disabled={isEmpty} onClick={onTake}>
          {t("take", { number: chosen + 1 })}
        </Button>
      </footer>
    </>
  );
}
