"use client";

import { Plus } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { LoadFailure } from "../../shared/load-failure";
import { Moment } from "../../shared/moment";
import { Button } from "../../ui/button";
import { classNames } from "../../ui/class-names";
import { Notice } from "../../ui/notice";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { Tag } from "../../ui/tag";
import { useHandOvers } from "./use-hand-overs";

interface HandOverListProps {
  area: string | undefined;
  selected: string | null;
  onSelect: (id: string) => void;
}

/** Every shift's note, and the way to the next one. */
export function HandOverList({ area, selected, onSelect }: HandOverListProps) {
  const t = useTranslations();
  const now = useNow();
  const notes = useHandOvers(area);
  const items = notes.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <nav aria-label={t("handOver.history")} className="flex flex-col">
      <div className="p-3">
        <Button look="primary" className="w-full" aria-current={selected === "new"} onClick={() => onSelect("new")}>
          <Plus aria-hidden className="size-4" />
          {t("handOver.write")}
        </Button>
      </div>
      {notes.isPending && <SkeletonRows label={t("common.loading")} rows={6} rowClassName="h-14" />}
      {notes.isError && !notes.data && <LoadFailure error={notes.error} onRetry={() => void notes.refetch()} />}
      {notes.data && items.length === 0 && <Notice kind="empty" title={t("handOver.emptyTitle")} className="py-6" />}
      <ul>
        {items.map((note) => (
          <li key={note.id}>
            <button
              type="button"
              aria-current={selected === note.id}
              onClick={() => onSelect(note.id)}
              className={classNames(
                "block w-full border-t border-line px-4 py-2 text-left hover:bg-sunken",
                selected === note.id && "bg-accent-soft",
              )}
            >
              <span className="flex items-center gap-2">
                <b className="min-w-0 flex-1 truncate text-13">{note.shift}</b>
                {note.acknowledgedAt === null && <Tag look="accent">{t("handOver.waits")}</Tag>}
              </span>
              <span className="block truncate text-12 text-text-2">
                {note.writtenBy} · <Moment at={note.writtenAt} now={now} />
              </span>
              <span className="block truncate text-12 text-text-3">
                {t("handOver.inShort", { open: note.open, late: note.late })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {notes.hasNextPage && (
        <Button className="m-3" busy={notes.isFetchingNextPage} onClick={() => void notes.fetchNextPage()}>
          {t("common.showMore")}
        </Button>
      )}
    </nav>
  );
}
