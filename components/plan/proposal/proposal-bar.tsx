"use client";

import { LoaderCircle, Sparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { formatShare } from "@/lib/i18n/format-count";
import { Button } from "../../ui/button";
import { useProposalJob } from "./use-proposal-job";

interface ProposalBarProps {
  job: string;
  /** Place of the alternative that the map shows; null: none. */
  previewed: number | null;
  onLook: () => void;
  onDrop: () => void;
  onTake: (place: number) => void;
  onStopPreview: () => void;
}

/** On the map while the dialog is closed: how far the proposal is, or what is being previewed. */
export function ProposalBar({ job, previewed, onLook, onDrop, onTake, onStopPreview }: ProposalBarProps) {
  const t = useTranslations("planEditor.proposal");
  const { data, isError } = useProposalJob(job);
  const status = isError ? "failed" : (data?.status ?? "waiting");
  const isRunning = status === "waiting" || status === "running";
  const Icon = isRunning ? LoaderCircle : Sparkles;
  const text =
    previewed !== null
      ? t("previewing", { number: previewed + 1 })
      : isRunning
        ? t("chipRunning", { share: formatShare(data?.done ?? 0, 1, 0) })
        : status === "cancelled"
          ? t("cancelled")
          : t(status === "done" ? "chipDone" : "chipFailed");
  return (
    <div className="flex max-w-full flex-wrap items-center gap-2 rounded-2 bg-raised px-3 py-1.5 text-12 shadow-2">
      <Icon aria-hidden className={`size-4 text-accent ${isRunning ? "motion-safe:animate-spin" : ""}`} />
      <b role="status">{text}</b>
      {previewed === null ? (
        <>
          <Button size="small" onClick={onLook}>
            {t("look")}
          </Button>
          {!isRunning && (
            <Button size="small" look="quiet" onClick={onDrop}>
              {t("drop")}
            </Button>
          )}
        </>
      ) : (
        <>
          <Button size="small" look="primary" onClick={() => onTake(previewed)}>
            {t("take", { number: previewed + 1 })}
          </Button>
          <Button size="small" onClick={onLook}>
            {t("back")}
          </Button>
          <Button size="small" look="quiet" onClick={onStopPreview}>
            {t("stopPreview")}
          </Button>
        </>
      )}
    </div>
  );
}
