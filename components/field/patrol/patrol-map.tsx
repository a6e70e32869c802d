"use client";

import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Patrol } from "@/lib/contracts/patrols/patrol";
import type { MapRound } from "@/lib/map/map-round";
import type { MapSwitch } from "@/lib/map/map-switches";
import { MapArea } from "../../map/map-area";
import { mapStore } from "../../map/map-store";

const switches: readonly MapSwitch[] = ["grids"];

interface PatrolMapProps {
  patrol: Patrol;
  /** Streets walked so far, drawn over the round. */
  walked: ReadonlySet<string>;
  /** Stops that were checked in or skipped. */
  done: ReadonlySet<string>;
}

/** The round with its order, and what of it is done. */
export function PatrolMap({ patrol, walked, done }: PatrolMapProps) {
  const { route, gridCode } = patrol;
  const round = useMemo(
    (): MapRound => ({
      legs: [
        ...route.legs.map(({ line }, place) => ({ line, walked: false, order: place + 1 })),
        ...route.streets.filter(({ id }) => walked.has(id)).map(({ line }) => ({ line, walked: true, order: null })),
      ],
      stops: route.stops.map(({ key, position }) => ({ position, done: done.has(key) })),
    }),
    [route, walked, done],
  );
  const isOpen = useStore(mapStore, (state) => state.isOpen);
  useEffect(() => {
    const all = route.legs.flatMap(({ line }) => line);
    if (!isOpen || all.length === 0) return;
    const [lngs, lats] = [all.map(([lng]) => lng), all.map(([, lat]) => lat)];
    const bounds = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)] as const;
    mapStore.getState().sync?.jumpToBounds(bounds);
  }, [isOpen, route]);
  return (
    <MapArea
      switches={switches}
      defaultOn={switches}
      selection={{ kind: "grid", id: gridCode }}
      onSelect={ignore}
      incidents={false}
      round={round}
      compact
    />
  );
}

const ignore = (): undefined => undefined;
