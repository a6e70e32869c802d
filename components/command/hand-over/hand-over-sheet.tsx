"use client";

import { ArrowLeft, Pencil, Printer } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { z } from "zod";
import { ApiError, errorCodeOf } from "@/lib/client/api-error";
import type { HandOver } from "@/lib/contracts/hand-overs/hand-over";
import { PrintSheet } from "../../shared/print-sheet";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { showToast } from "../../ui/toast-store";
import { HandOverWords } from "./hand-over-words";
import { useWriteHandOver } from "./use-hand-overs";

/** What a refusal says of who was faster. */
const takenSchema = z.object({ by: z.string() });

interface HandOverSheetProps {
  note: HandOver;
  onBack: () => void;
  onAmend: () => void;
  onOpenCase: (id: string) => void;
}

/** The note as it is read and printed: words, cases to watch, figures, who wrote and who took it. */
export function HandOverSheet({ note, onBack, onAmend, onOpenCase }: HandOverSheetProps) {
  const t = useTranslations();
  const locale = useLocale();
  const area = locale === "en" ? note.areaNameEn : note.areaName;
  const { acknowledge } = useWriteHandOver();
  const take = () =>
    acknowledge.mutate(note, {
      onSuccess: () => showToast("done", t("handOver.taken", { shift: note.shift })),
      onError: (error) => showToast("failed", refusal(error)),
    });
  const refusal = (error: unknown): string => {
    const code = errorCodeOf(error);
    if (code === "stale-revision") return t("handOver.mended");
    const first = error instanceof ApiError ? takenSchema.safeParse(error.problem) : undefined;
    return code === "already-acknowledged" && first?.success
      ? t("handOver.takenBy", { name: first.data.by })
      : t(`errors.${code}`);
  };
  return (
    <article className="space-y-4 px-5 py-4">
      <header className="flex flex-wrap items-center gap-2">
        <IconButton label={t("common.back")} size="small" className="md:hidden" onClick={onBack}>
          <ArrowLeft aria-hidden className="size-4" />
        </IconButton>
        <h3 className="min-w-0 flex-1 text-16">
          {note.shift}
          <span className="ml-2 text-13 font-normal text-text-2">{area}</span>
        </h3>
        <span className="flex gap-2">
          {note.mayAmend && (
            <Button onClick={onAmend}>
              <Pencil aria-hidden className="size-4" />
              {t("handOver.amend")}
            </Button>
          )}
          <Button onClick={() => window.print()}>
            <Printer aria-hidden className="size-4" />
            {t("handOver.print")}
          </Button>
          {note.mayAcknowledge && (
            <Button look="primary" busy={acknowledge.isPending} onClick={take}>
              {t("handOver.acknowledge")}
            </Button>
          )}
        </span>
      </header>
      <HandOverWords note={note} onOpenCase={onOpenCase} />
      <PrintSheet className="space-y-4">
        <h1 className="text-20">
          {t("handOver.title")} · {note.shift} · {area}
        </h1>
        <HandOverWords note={note} onOpenCase={onOpenCase} />
      </PrintSheet>
    </article>
  );
}
