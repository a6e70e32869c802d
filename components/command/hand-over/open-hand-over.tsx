"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { LoadFailure } from "../../shared/load-failure";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { AmendHandOver } from "./amend-hand-over";
import { HandOverSheet } from "./hand-over-sheet";
import { useHandOver } from "./use-hand-overs";

interface OpenHandOverProps {
  id: string;
  cases: readonly Incident[];
  onBack: () => void;
  onOpenCase: (id: string) => void;
}

/** One note: read, taken over, printed; by its writer also mended. */
export function OpenHandOver({ id, cases, onBack, onOpenCase }: OpenHandOverProps) {
  const t = useTranslations("common");
  const note = useHandOver(id);
  const [amending, setAmending] = useState(false);
  if (note.isPending) return <SkeletonRows label={t("loading")} rows={8} />;
  if (!note.data) return <LoadFailure error={note.error} onRetry={() => void note.refetch()} />;
  return amending && note.data.mayAmend ? (
    <AmendHandOver note={note.data} cases={cases} onDone={() => setAmending(false)} />
  ) : (
    <HandOverSheet note={note.data} onBack={onBack} onAmend={() => setAmending(true)} onOpenCase={onOpenCase} />
  );
}
