"use client";

import { useNow, useTranslations } from "next-intl";
import type { HandOver } from "@/lib/contracts/hand-overs/hand-over";
import { Moment } from "../../shared/moment";
import { FactsBlock } from "./facts-block";
import { WatchedList } from "./watched-list";

interface HandOverWordsProps {
  note: HandOver;
  onOpenCase: (id: string) => void;
}

/** What a note says, on the screen as on paper: who wrote and who took it, words, cases to watch, figures. */
export function HandOverWords({ note, onOpenCase }: HandOverWordsProps) {
  const t = useTranslations();
  const now = useNow();
  return (
    <>
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
      <section aria-label={t("handOver.matters")}>
        <h3 className="text-13">{t("handOver.matters")}</h3>
        <p className="mt-1 text-13 break-words whitespace-pre-wrap">{note.text || t("common.none")}</p>
      </section>
      <WatchedList cases={note.watched} onOpenCase={onOpenCase} />
      <FactsBlock facts={note.facts} />
    </>
  );
}
