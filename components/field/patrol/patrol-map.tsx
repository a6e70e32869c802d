"use client";

import { useMemo } from "react";
import type { Patrol } from "@/lib/contracts/patrols/patrol";
import type { MapRound } from "@/lib/map/map-round";
import { RoundMap } from "../round-map";

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
  return <RoundMap gridCode={gridCode} positions={route.legs.flatMap(({ line }) => line)} round={round} />;
}
