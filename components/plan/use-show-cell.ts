"use client";

import { useCallback } from "react";
import { graphIndex } from "@/lib/grid/graph-index";
import { toPosition } from "@/lib/grid/point";
import { mapStore } from "../map/map-store";
import { usePlanEditing } from "./plan-editing";

/** Chooses a grid and brings it into sight. */
export function useShowCell(): (code: string) => void {
  const { editor } = usePlanEditing();
  return useCallback(
    (code) => {
      editor.select([code]);
      const points = graphIndex(editor.graph())
        .arcsOf(code)
        .flatMap((arc) => arc.points.map(toPosition));
      if (points.length === 0) return;
      const lngs = points.map(([lng]) => lng);
      const lats = points.map(([, lat]) => lat);
      mapStore.getState().sync?.fitBounds([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]);
    },
    [editor],
  );
}
