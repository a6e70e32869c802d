"use client";

import { Download, Plus, RefreshCw } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { useId, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { formatCount } from "@/lib/i18n/format-count";
import { IncidentRow } from "../incident/incident-row";
import { useMapAddress } from "../map/use-map-address";
import { LoadFailure } from "../shared/load-failure";
import { RelativeTime } from "../shared/relative-time";
import { useDictionary } from "../shared/use-dictionary";
import { useSession } from "../shell/shell-session";
import { useArea } from "../shell/use-area";
import { Button } from "../ui/button";
import { IconButton } from "../ui/icon-button";
import { Notice } from "../ui/notice";
import { SkeletonRows } from "../ui/skeleton-rows";
import { VirtualList } from "../ui/virtual-list";
import { BulkDispatch } from "./bulk-dispatch";
import { BulkDispatchButton } from "./bulk-dispatch-button";
import { CaseElsewhereLine } from "./case-elsewhere-line";
import { DeskMenu } from "./desk-menu";
import { HandOverButton } from "./hand-over/hand-over-button";
import { WaitingHandOver } from "./hand-over/waiting-hand-over";
import { QueueFilters } from "./queue-filters";
import { QueueSearch } from "./queue-search";
import { beginTicking, queueSelectionStore, tickUpTo, toggleCase } from "./queue-selection";
import { QueueTabs } from "./queue-tabs";
import { SavedFiltersMenu } from "./saved-filters-menu";
import { SelectionBar } from "./selection-bar";
import { SevereAlarms } from "./severe-alarms";
import { SoundSwitch } from "./sound-switch";
import { useQueueExport } from "./use-queue-export";
import { caseListId, useQueueKeys } from "./use-queue-keys";
import { useQueueRows } from "./use-queue-rows";
import { useQueueView } from "./use-queue-view";

const STALE_MILLISECONDS = 90_000;
/** In the address, an absent value; written as an empty list it would only make it longer. */
const noFilter = { place: null, category: null, severity: null, source: null, text: null };

/** The queue: tabs that count, filters, and the cases of the tab by the time they have left. */
export function IncidentQueue() {
  const t = useTranslations();
  const now = useNow({ updateInterval: 15_000 });
  const { role } = useSession();
  const [view, setView] = useQueueView();
  const [, setAddress] = useMapAddress();
  const [area] = useArea();
  const { nameOf } = useDictionary("incident-category");
  const { open, settled, source, tabs, ofTab, rows, counts } = useQueueRows(view, now);
  const exportRows = useQueueExport();
  const panelId = useId();
  const search = useRef<HTMLInputElement>(null);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const { selectedIds, ticking } = useStore(queueSelectionStore);
  const tickedInSight = ids.filter((id) => selectedIds.has(id)).length;

  const select = (id: string | null) => void setView({ case: id });
  const clearFilters = () => {
    void setView(noFilter);
    // The time that map and strip are narrowed to leaves out rows as well.
    void setAddress({ window: null, hour: null });
  };
  const canRegister = role === "commander";
  useQueueKeys({ ids, selected: view.case, onSelect: select, onTab: (tab) => void setView({ tab }), search });

  const tabName = t(`command.tab.${view.tab}`);
  const isEmpty = counts[view.tab] === 0;
  return (
    <section aria-label={t("command.queue")} className="@container flex h-full min-h-0 flex-col">
      <header className="flex h-12 shrink-0 items-center gap-2 pr-3 pl-4">
        <h1 className="text-14">{t("command.queue")}</h1>
        <span className="min-w-0 flex-1 truncate text-text-3">
          {/* In a narrow list the tabs say it. */}
          <span className="hidden @sm:inline">
            {open.data && t("command.inHand", { count: formatCount(open.data.length) })}
          </span>
        </span>
        <FreshNote updatedAt={open.dataUpdatedAt} now={now.getTime()} />
        <SoundSwitch />
        <IconButton label={t("command.refresh")} onClick={() => void open.refetch()}>
          <RefreshCw aria-hidden className={open.isFetching ? "size-4 animate-spin" : "size-4"} />
        </IconButton>
        {canRegister && <HandOverButton />}
        {canRegister && <DeskMenu />}
        {canRegister && (
          <Button aria-keyshortcuts="N" onClick={() => void setView({ new: "1" })}>
            <Plus aria-hidden className="size-4" />
            {t("command.new")}
          </Button>
        )}
      </header>
      <QueueTabs value={view.tab} counts={counts} panelId={panelId} onChange={(tab) => void setView({ tab })} />
      <search aria-label={t("command.filterLabel")} className="space-y-1.5 px-3 py-2">
        <QueueFilters
          value={view}
          incidents={ofTab}
          withSpan={view.tab === "settled"}
          onChange={(change) => void setView(change)}
          onClear={clearFilters}
        />
        <div className="flex gap-1.5">
          <QueueSearch input={search} value={view.text} onChange={(text) => void setView({ text })} />
          <SavedFiltersMenu view={view} onApply={(filter) => void setView(filter)} />
          <IconButton
            label={t("command.export", { count: formatCount(rows.length) })}
            size="small"
            className="border border-line disabled:opacity-50"
            disabled={rows.length === 0}
            onClick={() => exportRows(rows, tabName)}
          >
            <Download aria-hidden className="size-4" />
          </IconButton>
        </div>
      </search>
      {canRegister && <SevereAlarms area={area ?? undefined} onOpen={select} />}
      {canRegister && <WaitingHandOver area={area ?? undefined} />}
      {tickedInSight > 0 || ticking ? (
        <SelectionBar count={tickedInSight} ids={ids}>
          {canRegister && tickedInSight > 0 && <BulkDispatchButton rows={rows} />}
        </SelectionBar>
      ) : (
        <div className="flex h-7 shrink-0 items-center justify-between border-y border-line bg-sunken px-4 text-12 text-text-3">
          <span>{t(view.tab === "settled" ? "command.byNewest" : "command.byDeadline")}</span>
          <span className="flex items-center gap-2">
            {t("command.shown", { count: formatCount(rows.length) })}
            {canRegister && (
              <Button look="quiet" size="small" className="pointer-fine:hidden" onClick={beginTicking}>
                {t("command.tickSome")}
              </Button>
            )}
          </span>
        </div>
      )}
      {view.case !== null && source.data && (
        <CaseElsewhereLine
          id={view.case}
          tab={view.tab}
          rows={rows}
          tabs={tabs}
          settled={settled.data ?? []}
          onTab={(tab) => {
            clearFilters();
            void setView({ tab });
          }}
          onClearFilters={clearFilters}
        />
      )}
      <div role="tabpanel" id={panelId} aria-labelledby={`tab-${view.tab}`} className="flex min-h-0 flex-1 flex-col">
        {source.isPending && <SkeletonRows label={t("common.loading")} rows={12} />}
        {source.isError && !source.data && <LoadFailure error={source.error} onRetry={() => void source.refetch()} />}
        {source.data && rows.length === 0 && (
          <Notice
            kind={isEmpty ? "empty" : "no-match"}
            title={isEmpty ? t("command.emptyTitle", { tab: tabName }) : t("common.noMatchTitle")}
          >
            {t(isEmpty ? "command.emptyText" : "common.noMatchText")}
          </Notice>
        )}
        {rows.length > 0 && (
          <VirtualList
            id={caseListId}
            label={t("command.listLabel")}
            items={rows}
            idOf={({ id }) => id}
            selected={view.case}
            onSelect={select}
            ticked={selectedIds}
            onTick={(id, range) => (range ? tickUpTo(id, ids) : toggleCase(id))}
            tickLabel={t("command.tick")}
            ticking={ticking}
            rowRem={3.75}
            rowClassName="gap-2.5 pr-4 pl-3"
          >
            {(incident) => <IncidentRow incident={incident} category={nameOf(incident.category)} now={now} />}
          </VirtualList>
        )}
      </div>
      <BulkDispatch open={open.data ?? []} />
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
