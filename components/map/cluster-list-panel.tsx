"use client";

import { X } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import type { IncidentTable } from "@/lib/map/incidents/incident-table";
import { Moment } from "../shared/moment";
import { IconButton } from "../ui/icon-button";
import { type Severity, SeverityShape } from "../ui/severity-shape";
import { type ClusterList, mapStore } from "./map-store";

interface ClusterListPanelProps {
  list: ClusterList;
  table: IncidentTable;
  onSelect: (id: string) => void;
}

const WIDTH = 224;

/** The cases of a cluster that zooming will not take apart. */
export function ClusterListPanel({ list, table, onSelect }: ClusterListPanelProps) {
  const t = useTranslations();
  const now = useNow();
  const close = (): void => mapStore.setState({ clusterList: null });
  const cases = list.ids
    .map((id) => table.rowOf(id))
    .filter((row) => row !== undefined)
    .map((row) => table.read(row))
    .sort((a, b) => b.severity - a.severity || a.dueAt - b.dueAt);
  const [x, y] = list.at;
  return (
    <section
      aria-label={t("map.clusterList", { count: cases.length })}
      className="absolute flex max-h-72 flex-col rounded-2 bg-raised shadow-2"
      style={{
        left: `clamp(12px, ${x + 24}px, calc(100% - ${WIDTH + 12}px))`,
        top: `clamp(12px, ${y - 24}px, calc(100% - 20rem))`,
        width: WIDTH,
      }}
    >
      <header className="flex items-center justify-between border-b border-line pr-1 pl-3">
        <b className="text-13">{t("map.clusterList", { count: cases.length })}</b>
        <IconButton label={t("common.close")} onClick={close}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </header>
      <ul className="overflow-y-auto p-1">
        {cases.map(({ id, severity, status, reportedAt }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                close();
                onSelect(id);
              }}
              className="flex h-9 w-full items-center gap-2 rounded-control px-2 text-left text-13 hover:bg-sunken"
            >
              <SeverityShape severity={severity as Severity} />
              <span className="min-w-0 flex-1 truncate">{t(`incidents.status.${status}`)}</span>
              <Moment at={new Date(reportedAt * 1000).toISOString()} now={now} className="text-12 text-text-3" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
