"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import type { Wall } from "@/lib/contracts/wall/read-wall-endpoint";
import { IncidentTable } from "@/lib/map/incidents/incident-table";
import type { MapSwitch } from "@/lib/map/map-switches";
import { mapHost } from "../map/map-host";
import { MapLegend } from "../map/map-legend";
import { mapStore } from "../map/map-store";
import { scopeBounds } from "../map/scope-bounds";
import { useMapView } from "../map/use-map-view";
import { hottestPlace, type WallScene, worstLate } from "./wall-scenes";

const shown: Readonly<Record<WallScene, readonly MapSwitch[]>> = {
  overview: ["incidents", "grids"],
  hot: ["incidents", "heat", "grids"],
  late: ["incidents", "grids"],
  heat: ["heat", "grids"],
};
const CLOSE_ZOOM = 15.5;

interface WallMapProps {
  wall: Wall;
  /** Says that `wall` is another. */
  version: number;
  scene: WallScene;
}

/** The one map under the wall's scenes. Cases stand in the middle of their block; nobody can click anything. */
export function WallMap({ wall, version, scene }: WallMapProps) {
  const t = useTranslations("wall");
  const slot = useRef<HTMLDivElement>(null);
  const sync = useStore(mapStore, (state) => state.sync);
  // A new table each time: rows of a table are never removed, and a wall runs for weeks.
  const table = useMemo(() => tableOf(wall), [wall]);
  const { place, from, to } = useMemo(() => {
    const now = Date.parse(wall.at);
    const target =
      scene === "hot" ? hottestPlace(wall.marks) : scene === "late" ? worstLate(wall.marks, now)?.position : null;
    return { place: target ?? null, from: 0, to: now / 1000 };
  }, [wall, scene]);
  const view = useMapView({
    on: shown[scene],
    table,
    tableVersion: version,
    window: { from, to },
  });
  useEffect(() => {
    slot.current?.append(mapHost());
    mapStore.setState({ onSelect: () => undefined, onCamera: () => undefined });
    return () => mapHost().remove();
  }, []);
  useEffect(() => {
    if (view) mapStore.setState({ view });
  }, [view]);
  const [lng, lat] = place ?? [];
  useEffect(() => {
    if (!sync) return;
    if (lng !== undefined && lat !== undefined) sync.easeTo({ center: [lng, lat], zoom: CLOSE_ZOOM, duration: 2_000 });
    else void scopeBounds().then((bounds) => bounds && sync.fitBounds(bounds));
  }, [sync, scene, lng, lat]);
  return (
    <section aria-label={t("map")} className="relative isolate min-h-0 overflow-hidden bg-sunken">
      <div ref={slot} className="pointer-events-none absolute inset-0 -z-10" />
      <div className="absolute top-4 left-4">
        <MapLegend on={shown[scene]} metric="open-rate" />
      </div>
    </section>
  );
}

function tableOf(wall: Wall): IncidentTable {
  const table = new IncidentTable();
  for (const [index, mark] of wall.marks.entries()) {
    table.put({
      id: String(index),
      position: mark.position,
      category: "",
      source: undefined,
      severity: mark.severity,
      status: mark.status,
      gridCode: "",
      reportedAt: Date.parse(mark.reportedAt) / 1000,
      dueFrom: Date.parse(mark.dueFrom ?? mark.reportedAt) / 1000,
      dueAt: mark.dueAt === null ? Infinity : Date.parse(mark.dueAt) / 1000,
      closedAt: Infinity,
      revision: 1,
    });
  }
  return table;
}
