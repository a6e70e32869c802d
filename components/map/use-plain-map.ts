"use client";

import { useEffect } from "react";
import type { HexagonCount } from "@/lib/map/incidents/hexagon-index";
import { IncidentTable } from "@/lib/map/incidents/incident-table";
import { mapStore } from "./map-store";
import { useMapView } from "./use-map-view";

const nothing = new IncidentTable();
const noTime = { from: 0, to: 0 };

/**
 * Has the one map show the city, and of what happens in it nothing but the cells given: a list that is the same as long as
 * nothing in it changes.
 */
export function usePlainMap(cells: readonly HexagonCount[] | null): void {
  const view = useMapView({
    on: [],
    window: noTime,
    table: nothing,
    tableVersion: 0,
    cells,
  });
  useEffect(() => {
    if (view) mapStore.setState({ view });
  }, [view]);
}
