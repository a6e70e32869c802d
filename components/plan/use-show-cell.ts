"use client";

import { useCallback } from "react";
import { mapStore } from "../map/map-store";
import { boundsOfCells } from "./bounds-of-cells";
import { usePlanEditing } from "./plan-editing";

/** Chooses a grid and brings it into sight. */
export function useShowCell(): (code: string) => void {
  const { editor } = usePlanEditing();
  return useCallback(
    (code) => {
      editor.select([code]);
      const bounds = boundsOfCells(editor.graph(), [code]);
      if (bounds) mapStore.getState().sync?.fitBounds(bounds);
    },
    [editor],
  );
}
