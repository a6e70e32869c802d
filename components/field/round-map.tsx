"use client";

import { type ComponentProps, useEffect } from "react";
import { useStore } from "zustand";
import { boxOf } from "@/lib/geometry/box";
import type { LngLat } from "@/lib/geometry/local-plane";
import type { MapSwitch } from "@/lib/map/map-switches";
import { MapArea } from "../map/map-area";
import { mapStore } from "../map/map-store";

const switches: readonly MapSwitch[] = ["grids"];
const ignore = (): undefined => undefined;

interface RoundMapProps extends Pick<ComponentProps<typeof MapArea>, "round" | "handles" | "onHandle" | "onPoint"> {
  gridCode: string;
  /** All of them are in sight at first. */
  positions: readonly LngLat[];
}

/** A grid's map with a round or a layout on it, and no cases. */
export function RoundMap({ gridCode, positions, ...round }: RoundMapProps) {
  const isOpen = useStore(mapStore, (state) => state.isOpen);
  // As numbers, so that the same ground read again is the same.
  const [west, south, east, north] = boxOf(positions);
  useEffect(() => {
    if (isOpen && west <= east) mapStore.getState().sync?.jumpToBounds([west, south, east, north]);
  }, [isOpen, west, south, east, north]);
  return (
    <MapArea
      switches={switches}
      defaultOn={switches}
      selection={{ kind: "grid", id: gridCode }}
      onSelect={ignore}
      incidents={false}
      compact
      {...round}
    />
  );
}
