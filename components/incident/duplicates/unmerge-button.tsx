"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { showToast } from "../../ui/toast-store";
import { useMergeIncident } from "./use-merge-incident";
import { useMergeRefusal } from "./use-merge-refusal";

interface UnmergeButtonProps {
  /** The case that was put aside. */
  id: string;
  number: string;
  revision: number;
  size: "medium" | "large";
}

/** Brings a merged case back to where it stood. */
export function UnmergeButton({ id, number, revision, size }: UnmergeButtonProps) {
  const t = useTranslations("incidents");
  const unmerge = useMergeIncident();
  const refusalText = useMergeRefusal();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const undo = async (): Promise<void> => {
    try {
      await unmerge.mutateAsync({ id, revision, into: null, idempotencyKey });
      showToast("done", t("duplicate.undone", { number }));
    } catch (error) {
      showToast("failed", refusalText(error));
    }
  };
  return (
    <Button
      size={size === "large" ? "large" : "small"}
      look="quiet"
      busy={unmerge.isPending}
      onClick={() => void undo()}
    >
      <Undo2 aria-hidden className="size-3.5" />
      {t("action.unmerge")}
    </Button>
  );
}
