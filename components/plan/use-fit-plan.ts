"use client";

import { useEffect, useEffectEvent } from "react";
import type { PlanEditor } from "@/lib/client/plan/plan-editor";
import { mapStore } from "../map/map-store";
import { boundsOfCells } from "./bounds-of-cells";
import { usePlanEditing } from "./plan-editing";

/** Brings a plan into sight when it is opened, if that is wanted. */
export function useFitPlan(wanted: boolean): void {
  const { editor } = usePlanEditing();
  const fit = useEffectEvent((opened: PlanEditor) => {
    const graph = opened.graph();
    const bounds = wanted ? boundsOfCells(graph, graph.cells.keys()) : null;
    if (bounds) mapStore.getState().sync?.fitBounds(bounds);
  });
  useEffect(() => fit(editor), [editor]);
}
