"use client";

import { useState } from "react";
import { useStore } from "zustand";
import type { Position } from "@/lib/contracts/fields";
import { mapStore } from "../map/map-store";
import { useCurrentPosition } from "../shared/use-current-position";

/** The place of a report: what lies under the map's pin; where there is no map, where the phone is. */
export function usePlace() {
  const here = useCurrentPosition();
  const [underPin, setUnderPin] = useState<Position | null>(null);
  const hasMap = useStore(mapStore, ({ problem }) => problem !== "no-webgl");
  return { here, hasMap, position: hasMap ? underPin : here.position, setUnderPin };
}
