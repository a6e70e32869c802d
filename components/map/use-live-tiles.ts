"use client";

import { useEffect } from "react";
import { hearLive } from "@/lib/client/live/shared-live";
import { mapStore } from "./map-store";

/** Changes that come together are fetched together. */
const GATHER_MILLISECONDS = 1_000;

/** Asks for a layer's tiles again when something behind them has changed. Cases are not tiles here: they have their own feed. */
export function useLiveTiles(): void {
  useEffect(() => {
    const stops = (["cameras", "hazards", "checked-places", "grids"] as const).map((topic) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stopHearing = hearLive(topic, () => {
        timer ??= setTimeout(() => {
          timer = undefined;
          mapStore.getState().sync?.refreshTiles(topic);
          if (topic === "cameras") mapStore.getState().sync?.refreshTiles("coverage");
        }, GATHER_MILLISECONDS);
      });
      return () => {
        clearTimeout(timer);
        stopHearing();
      };
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}
