"use client";

import { ArrowLeftRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { RelativeTime } from "../../shared/relative-time";
import { Button } from "../../ui/button";
import { useHandOverView } from "./use-hand-over-view";
import { useWaitingHandOver } from "./use-hand-overs";

/** Over the queue until somebody has taken the shift: who hands over, and the way to the note. */
export function WaitingHandOver({ area }: { area: string | undefined }) {
  const t = useTranslations("handOver");
  const [, setNote] = useHandOverView();
  const { data: note } = useWaitingHandOver(area);
  if (!note) return null;
  return (
    <section aria-label={t("waitingTitle")} className="px-3 pb-2">
      <div className="flex items-center gap-2.5 rounded-2 border border-accent/38 bg-accent-soft py-2 pr-2.5 pl-3">
        <ArrowLeftRight aria-hidden className="size-4 shrink-0 text-accent" />
        <p className="min-w-0 flex-1">
          <b className="block truncate text-13">{t("handedOver", { name: note.writtenBy, shift: note.shift })}</b>
          <span className="block truncate text-12 text-text-2">
            <RelativeTime at={note.writtenAt} /> · {t("inShort", { open: note.open, late: note.late })}
            {note.watching > 0 && ` · ${t("watching", { count: note.watching })}`}
          </span>
        </p>
        <Button onClick={() => void setNote(note.id)}>{t("read")}</Button>
      </div>
    </section>
  );
}
