"use client";

import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Judged } from "@/lib/client/hot-spots/judge-hot-spots";
import type { HotSpotScene } from "@/lib/map/incidents/hot-spot-scene";
import { mapStore } from "../map-store";
import { useGridPlaces } from "./use-grid-places";

interface Wanted extends Judged {
  isOn: boolean;
  /** Grows with every change of the table. */
  version: number;
  unit: "hexagon" | "grid";
  area: string;
}

/** Fine cells hold too few cases to judge; these are H3's with edges of about 461 and 174 m. */
const resolutionOf = (zoom: number): number => (zoom < 12.5 ? 8 : 9);
/** The clock moves every few seconds; nobody sees a hot spot change with it. */
const MINUTE_SECONDS = 60;

/** Where more or fewer cases gather than in the weeks before; null while off or not yet known. */
export function useHotSpots({ isOn, table, version, kept, window, unit, area }: Wanted): HotSpotScene | null {
  const [scene, setScene] = useState<HotSpotScene | null>(null);
  const resolution = useStore(mapStore, ({ camera }) => resolutionOf(camera?.zoom ?? 13));
  const grids = useGridPlaces(area, isOn && unit === "grid");
  const from = Math.floor(window.from / MINUTE_SECONDS) * MINUTE_SECONDS;
  const to = Math.ceil(window.to / MINUTE_SECONDS) * MINUTE_SECONDS;
  useEffect(() => {
    if (!isOn) return;
    const stop = new AbortController();
    const judged = { table, kept, window: { from, to } };
    const run = async (): Promise<void> => {
      // H3 is as large as all of our own map code; it comes when it is first needed.
      const { judgeGrids, judgeHexagons } = await import("@/lib/client/hot-spots/judge-hot-spots");
      if (unit === "hexagon") setScene(await judgeHexagons(judged, resolution, stop.signal));
      else if (grids) setScene(await judgeGrids(judged, grids.places, grids.neighbours, stop.signal));
    };
    run().catch((error: unknown) => {
      // What was overtaken by a newer question is not a failure.
      if (!stop.signal.aborted) throw error;
    });
    return () => stop.abort();
  }, [isOn, table, version, kept, from, to, unit, resolution, grids]);
  return isOn ? scene : null;
}
