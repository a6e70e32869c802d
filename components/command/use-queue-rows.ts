"use client";

import { useMemo } from "react";
import { useMapAddress } from "../map/use-map-address";
import { useSession } from "../shell/shell-session";
import { useArea } from "../shell/use-area";
import { byDeadline, matchesFilter, matchesTime, sortIntoTabs } from "./queue-state";
import { useOpenIncidents, useSettledIncidents } from "./use-queue";
import type { QueueView } from "./use-queue-view";

/** The cases of the area by tab, and the rows that the tab and the filters leave. */
export function useQueueRows(view: QueueView, now: Date) {
  const { role } = useSession();
  const [area] = useArea();
  const [{ window, hour }] = useMapAddress();
  const open = useOpenIncidents(area ?? undefined);
  const settled = useSettledIncidents(area ?? undefined, view.days);
  const tabs = useMemo(() => sortIntoTabs(open.data ?? [], role, now.getTime()), [open.data, role, now]);
  const ofTab = useMemo(
    () => (view.tab === "settled" ? (settled.data ?? []) : tabs[view.tab].toSorted(byDeadline)),
    [view.tab, settled.data, tabs],
  );
  const rows = useMemo(
    () => ofTab.filter((incident) => matchesFilter(incident, view) && matchesTime(incident, { window, hour })),
    [view, ofTab, window, hour],
  );

  const counted = (list: readonly unknown[]) => (open.data ? list.length : null);
  const counts = {
    waiting: counted(tabs.waiting),
    handling: counted(tabs.handling),
    soon: counted(tabs.soon),
    late: counted(tabs.late),
    settled: settled.data?.length ?? null,
  };
  return { open, settled, source: view.tab === "settled" ? settled : open, tabs, ofTab, rows, counts };
}
