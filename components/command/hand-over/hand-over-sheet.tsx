"use client";

import { ArrowLeft, Pencil, Printer } from "lucide-react";
import { useLocale, useNow, useTranslations } from "next-intl";
import { z } from "zod";
import { ApiError, errorCodeOf } from "@/lib/client/api-error";
import type { HandOver } from "@/lib/contracts/hand-overs/hand-over";
import { Moment } from "../../shared/moment";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { showToast } from "../../ui/toast-store";
import { FactsBlock } from "./facts-block";
import { useWriteHandOver } from "./use-hand-overs";
import { WatchedList } from "./watched-list";

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
  const now = useNow();
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
    <article data-sheet className="space-y-4 px-5 py-4">
      <header className="flex flex-wrap items-center gap-2">
        <IconButton label={t("common.back")} size="small" className="md:hidden print:hidden" onClick={onBack}>
          <ArrowLeft aria-hidden className="size-4" />
        </IconButton>
        <h3 className="min-w-0 flex-1 text-16">
          {note.shift}
          <span className="ml-2 text-13 font-normal text-text-2">
            {locale === "en" ? note.areaNameEn : note.areaName}
          </span>
        </h3>
        <span className="flex gap-2 print:hidden">
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
        <dl className="flex w-full flex-wrap gap-x-6 gap-y-1 text-12 text-text-2">
          <div className="flex gap-1.5">
            <dt>{t("handOver.from")}</dt>
            <dd className="text-text">
              {note.writtenBy} <Moment at={note.writtenAt} now={now} />
              {note.changedAt && (
                <>
                  {t("handOver.changed")} <Moment at={note.changedAt} now={now} />
                </>
              )}
            </dd>
          </div>
          <div className="flex gap-1.5">
            <dt>{t("handOver.to")}</dt>
            <dd className="text-text">
              {note.acknowledgedAt === null ? (
                t("handOver.waits")
              ) : (
                <>
                  {note.acknowledgedBy} <Moment at={note.acknowledgedAt} now={now} />
                </>
              )}
            </dd>
          </div>
        </dl>
      </header>
      <section aria-label={t("handOver.matters")}>
        <h3 className="text-13">{t("handOver.matters")}</h3>
        <p className="mt-1 text-13 break-words whitespace-pre-wrap">{note.text || t("common.none")}</p>
      </section>
      <WatchedList cases={note.watched} onOpenCase={onOpenCase} />
      <FactsBlock facts={note.facts} />
    </article>
  );
}
