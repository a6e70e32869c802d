"use client";

import { Plus, RefreshCw } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { useId, useMemo } from "react";
import { useShortcut } from "@/lib/client/use-shortcut";
import { formatCount } from "@/lib/i18n/format-count";
import { IncidentRow } from "../incident/incident-row";
import { useMapAddress } from "../map/use-map-address";
import { LoadFailure } from "../shared/load-failure";
import { RelativeTime } from "../shared/relative-time";
import { useDictionary } from "../shared/use-dictionary";
import { useListKeys } from "../shared/use-list-keys";
import { useSession } from "../shell/shell-session";
import { useArea } from "../shell/use-area";
import { Button } from "../ui/button";
import { IconButton } from "../ui/icon-button";
import { Notice } from "../ui/notice";
import { SkeletonRows } from "../ui/skeleton-rows";
import { VirtualList } from "../ui/virtual-list";
import { QueueFilters } from "./queue-filters";
import { byDeadline, matchesFilter, matchesTime, sortIntoTabs } from "./queue-state";
import { QueueTabs } from "./queue-tabs";
import { useClassesOf, useOpenIncidents, useSettledIncidents } from "./use-queue";
import { useQueueView } from "./use-queue-view";

const STALE_MILLISECONDS = 90_000;

/** The queue: tabs that count, filters, and the cases of the tab by the time they have left. */
export function IncidentQueue() {
  const t = useTranslations();
  const now = useNow({ updateInterval: 15_000 });
  const { role } = useSession();
  const [area] = useArea();
  const [view, setView] = useQueueView();
  const [{ window, hour }] = useMapAddress();
  const { nameOf } = useDictionary("incident-category");
  const open = useOpenIncidents(area ?? undefined);
  const settled = useSettledIncidents(area ?? undefined, view.days);
  const panelId = useId();

  const tabs = useMemo(() => sortIntoTabs(open.data ?? [], role, now.getTime()), [open.data, role, now]);
  const source = view.tab === "settled" ? settled : open;
  const rows = useMemo(() => {
    const ofTab = view.tab === "settled" ? (settled.data ?? []) : tabs[view.tab].toSorted(byDeadline);
    return ofTab.filter((incident) => matchesFilter(incident, view) && matchesTime(incident, { window, hour }));
  }, [view, settled.data, tabs, window, hour]);
  const classes = useClassesOf(source.data);

  const select = (id: string | null) => void setView({ case: id });
  const canRegister = role === "commander";
  useListKeys({ ids: rows.map(({ id }) => id), selected: view.case, onSelect: select });
  useShortcut("n", () => canRegister && void setView({ new: "1" }));

  const counted = (list: readonly unknown[]) => (open.data ? list.length : null);
  const counts = {
    waiting: counted(tabs.waiting),
    handling: counted(tabs.handling),
    soon: counted(tabs.soon),
    late: counted(tabs.late),
    settled: settled.data?.length ?? null,
  };
  const tabName = t(`command.tab.${view.tab}`);
  return (
    <section aria-label={t("command.queue")} className="@container flex h-full min-h-0 flex-col">
      <header className="flex h-12 shrink-0 items-center gap-2 pr-3 pl-4">
        <h1 className="text-14">{t("command.queue")}</h1>
        <span className="flex-1 truncate text-text-3">
          {open.data && t("command.inHand", { count: formatCount(open.data.length) })}
        </span>
        <FreshNote updatedAt={open.dataUpdatedAt} now={now.getTime()} />
        <IconButton label={t("command.refresh")} onClick={() => void open.refetch()}>
          <RefreshCw aria-hidden className={open.isFetching ? "size-4 animate-spin" : "size-4"} />
        </IconButton>
        {canRegister && (
          <Button onClick={() => void setView({ new: "1" })}>
            <Plus aria-hidden className="size-4" />
            {t("command.new")}
          </Button>
        )}
      </header>
      <QueueTabs value={view.tab} counts={counts} panelId={panelId} onChange={(tab) => void setView({ tab })} />
      <QueueFilters
        value={view}
        classes={classes}
        withSpan={view.tab === "settled"}
        onChange={(change) => void setView(change)}
      />
      <div className="flex h-7 shrink-0 items-center justify-between border-y border-line bg-sunken px-4 text-12 text-text-3">
        <span>{t(view.tab === "settled" ? "command.byNewest" : "command.byDeadline")}</span>
        <span>{t("command.shown", { count: formatCount(rows.length) })}</span>
      </div>
      <div role="tabpanel" id={panelId} aria-labelledby={`tab-${view.tab}`} className="flex min-h-0 flex-1 flex-col">
        {source.isPending && <SkeletonRows label={t("common.loading")} rows={12} />}
        {source.isError && !source.data && <LoadFailure error={source.error} onRetry={() => void source.refetch()} />}
        {source.data && rows.length === 0 && (
          <Notice
            kind={counts[view.tab] === 0 ? "empty" : "no-match"}
            title={counts[view.tab] === 0 ? t("command.emptyTitle", { tab: tabName }) : t("common.noMatchTitle")}
          >
            {t(counts[view.tab] === 0 ? "command.emptyText" : "common.noMatchText")}
          </Notice>
        )}
        {rows.length > 0 && (
          <VirtualList
            label={t("command.listLabel")}
            items={rows}
            idOf={({ id }) => id}
            selected={view.case}
            onSelect={select}
            rowRem={3.75}
            rowClassName="gap-2.5 pr-4 pl-3"
          >
            {(incident) => <IncidentRow incident={incident} category={nameOf(incident.category)} now={now} />}
          </VirtualList>
        )}
      </div>
    </section>
  );
}

/** Says how old the list is, and louder when it has stopped coming. */
function FreshNote({ updatedAt, now }: { updatedAt: number; now: number }) {
  const t = useTranslations("command");
  if (updatedAt === 0) return null;
  const at = new Date(updatedAt).toISOString();
  const rich = { time: () => <RelativeTime at={at} /> };
  const stale = now - updatedAt > STALE_MILLISECONDS;
  return (
    <span role="status" className={stale ? "text-12 text-due-late-text" : "hidden text-12 text-text-3 @3xl:block"}>
      {stale ? t.rich("stale", rich) : t.rich("updated", rich)}
    </span>
  );
}
