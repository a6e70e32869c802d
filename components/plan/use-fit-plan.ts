"use client";

import { useEffect, useEffectEvent } from "react";
import type { PlanEditor } from "@/lib/client/plan/plan-editor";
import { mapStore } from "../map/map-store";
import { useMapAddress } from "../map/use-map-address";
import { boundsOfCells } from "./bounds-of-cells";
import { usePlanEditing } from "./plan-editing";

/** Brings a plan into sight when it is opened; an address that says where to look is followed instead. */
export function useFitPlan(): void {
  const { editor } = usePlanEditing();
  const [{ at }] = useMapAddress();
  const fit = useEffectEvent((opened: PlanEditor) => {
    const graph = opened.graph();
    const bounds = at === null ? boundsOfCells(graph, graph.cells.keys()) : null;
    if (bounds) mapStore.getState().sync?.fitBounds(bounds);
  });
  useEffect(() => fit(editor), [editor]);
}
