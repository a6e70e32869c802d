"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { proposalAreas } from "@/lib/client/plan/proposal-areas";
import { Dialog } from "../../ui/dialog";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { useEditor, usePlanEditing, useSessionView } from "../plan-editing";
import { useCellNoun } from "../use-cell-noun";
import { ProposalAlternatives } from "./proposal-alternatives";
import { firstChoice } from "./proposal-choice";
import { ProposalForm } from "./proposal-form";
import { ProposalOutcome } from "./proposal-outcome";
import { ProposalProgress } from "./proposal-progress";
import { useProposalJob } from "./use-proposal-job";

interface ProposalDialogProps {
  open: boolean;
  onClose: () => void;
  exclusive: ReadonlySet<string>;
  /** The job under way or done; null: nothing is asked yet. */
  job: string | null;
  onJob: (job: string | null) => void;
  chosen: number;
  onChoose: (place: number) => void;
  onPreview: (place: number) => void;
  onTake: (place: number) => void;
}

/** A proposal from what is wished to what is taken. Closing it stops nothing. */
export function ProposalDialog(props: ProposalDialogProps) {
  const { open, onClose, exclusive, job, onJob, chosen, onChoose, onPreview, onTake } = props;
  const t = useTranslations();
  const noun = useCellNoun();
  const { editor } = usePlanEditing();
  const graph = useSessionView((session) => session.graph);
  const selected = useEditor((view) => view.selected);
  const [choice, setChoice] = useState(() => firstChoice(proposalAreas(graph, exclusive), editor.rules));
  const { onlySelected } = choice;
  const areas = useMemo(
    () => proposalAreas(graph, exclusive, onlySelected ? new Set(selected) : null),
    [graph, exclusive, onlySelected, selected],
  );
  const { data, error, isError } = useProposalJob(job);
  const again = (): void => onJob(null);
  const result = data?.status === "done" ? data.result : null;
  const body = (() => {
    if (job === null) return <ProposalForm areas={areas} choice={choice} onChoice={setChoice} onBegun={onJob} />;
    if (isError) return <ProposalOutcome job={undefined} error={error} onAgain={again} />;
    if (!data) return <SkeletonRows label={t("common.loading")} rows={3} />;
    if (data.status === "waiting" || data.status === "running") return <ProposalProgress job={data} />;
    if (!result || result.alternatives.length === 0) return <ProposalOutcome job={data} error={null} onAgain={again} />;
    const place = Math.min(chosen, result.alternatives.length - 1);
    return (
      <ProposalAlternatives
        result={result}
        chosen={place}
        onChoose={onChoose}
        onPreview={() => onPreview(place)}
        onTake={() => onTake(place)}
        onAgain={again}
      />
    );
  })();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("planEditor.proposal.title")}
      description={t("planEditor.proposal.about", noun)}
      closeLabel={t("common.close")}
      width={result ? "full" : "wide"}
    >
      {body}
    </Dialog>
  );
}
