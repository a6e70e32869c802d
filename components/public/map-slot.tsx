"use client";

import { useEffect, useRef } from "react";
import type { HexagonCount } from "@/lib/map/incidents/hexagon-index";
import type { MapCamera } from "@/lib/map/map-camera";
import { mapHost } from "../map/map-host";
import { mapStore } from "../map/map-store";
import { usePlainMap } from "../map/use-plain-map";

const unheard = (): void => undefined;

interface MapSlotProps {
  /** Counted cells on the map; a list that is the same as long as nothing in it changes. */
  cells?: readonly HexagonCount[] | null;
  /** A function that stays the same. */
  onCamera?: (camera: MapCamera) => void;
}

/** Fills its parent with the one map: the city, and of what happens in it nothing but the cells given. */
export function MapSlot({ cells = null, onCamera = unheard }: MapSlotProps) {
  const slot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    slot.current?.append(mapHost());
    mapStore.setState({ onSelect: unheard, onCamera });
    return () => mapHost().remove();
  }, [onCamera]);
  usePlainMap(cells);
  return <div ref={slot} className="absolute inset-0 -z-10" />;
}
