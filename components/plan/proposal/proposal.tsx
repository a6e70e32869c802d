"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { editSteps } from "@/lib/client/plan/edit-steps";
import type { LiveEdit } from "@/lib/map/plan/plan-scene";
import { onDemand } from "../../shared/on-demand";
import { showToast } from "../../ui/toast-store";
import { useEditor, usePlanEditing } from "../plan-editing";
import { usePlanAddress } from "../use-plan-address";
import { ProposalBar } from "./proposal-bar";
import { useProposalJob } from "./use-proposal-job";

const ProposalDialog = onDemand(() => import("./proposal-dialog").then((module) => module.ProposalDialog), "floating");

interface ProposalProps {
  open: boolean;
  onOpen: (open: boolean) => void;
  exclusive: ReadonlySet<string>;
}

/** A proposal of the open plan: the dialog, and on the map what is left of it while the dialog is closed. */
export function Proposal({ open, onOpen, exclusive }: ProposalProps) {
  const t = useTranslations("planEditor.proposal");
  const tPlan = useTranslations("plan.refusal");
  const { editor } = usePlanEditing();
  const [{ job }, setAddress] = usePlanAddress();
  const { data } = useProposalJob(job);
  const [chosen, setChosen] = useState(0);
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
  const [preview, setPreview] = useState<LiveEdit | null>(null);
  // Whatever else is taken into the hand ends the preview.
  const isShown = useEditor(({ live }) => live !== null && live === preview);
  const setJob = (next: string | null): void => {
    setChosen(0);
    void setAddress({ job: next });
  };
  const stepsOf = (place: number) => editSteps(data?.result?.alternatives[place]?.steps ?? []);
  const showOnMap = (place: number): void => {
    onOpen(false);
    const refusal = editor.previewAll(stepsOf(place));
    if (refusal) showToast("failed", tPlan(refusal.code));
    else setPreview(editor.store.getState().live);
  };
  const take = (place: number): void => {
    onOpen(false);
    // The editor says itself why it refuses.
    if (!editor.commitAll(stepsOf(place))) return;
    setJob(null);
    showToast("done", t("taken", { number: place + 1 }));
  };
  const look = (): void => {
    editor.reset();
    onOpen(true);
  };
  return (
    <>
      {job !== null && !open && (
        <ProposalBar
          job={job}
          previewed={isShown ? chosen : null}
          onLook={look}
          onDrop={() => setJob(null)}
          onTake={take}
          onStopPreview={() => editor.reset()}
        />
      )}
      {wasOpen && (
        <ProposalDialog
          open={open}
          onClose={() => onOpen(false)}
          exclusive={exclusive}
          job={job}
          onJob={setJob}
          chosen={chosen}
          onChoose={setChosen}
          onPreview={showOnMap}
          onTake={take}
        />
      )}
    </>
  );
}
