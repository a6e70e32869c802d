"use client";

import { MapPin } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { useStore } from "zustand";
import type { MapPoint } from "@/lib/map/map-point";
import type { MapRound } from "@/lib/map/map-round";
import { classNames } from "../ui/class-names";
import { mapHost } from "./map-host";
import { mapStore } from "./map-store";

const PLACE_ZOOM = 17;
/** From here on the middle of the map is a place, not a part of the city. */
const NEAR_ZOOM = 15;
const nothing = (): undefined => undefined;

interface PlacePickerProps {
  /** Where it begins; null = where the map looks. */
  start: MapPoint | null;
  onPlace: (place: MapPoint) => void;
  /** Drawn while the place is picked; the same object as long as nothing in it changes. */
  sketch?: MapRound | null;
}

/**
 * Borrows the one map of the workspace for a small window: the pin stands still, the map moves under it, with the mouse, a
 * finger, or the arrow keys and + and −. A second click or Enter is not needed; the place is what lies under the pin. When it
 * closes, the map goes back to where it was and shows what it showed.
 */
export function PlacePicker({ start, onPlace, sketch = null }: PlacePickerProps) {
  const t = useTranslations("map");
  const slot = useRef<HTMLDivElement>(null);
  const sync = useStore(mapStore, (state) => state.sync);
  const tell = useEffectEvent(onPlace);
  const isNear = useStore(mapStore, (state) => (state.camera?.zoom ?? 0) >= NEAR_ZOOM);
  const begin = useEffectEvent((map: NonNullable<typeof sync>) => {
    if (start === null) return;
    const { camera } = mapStore.getState();
    map.easeTo({ center: [...start], zoom: Math.max(PLACE_ZOOM, camera?.zoom ?? 0), bearing: 0, animate: false });
  });
  useEffect(() => {
    const home = mapHost().parentElement;
    const { camera, onSelect, onCamera, onPoint } = mapStore.getState();
    slot.current?.append(mapHost());
    if (sync) begin(sync);
    mapStore.setState({
      onSelect: nothing,
      onPoint: nothing,
      onCamera: ({ lng, lat, zoom }) => (zoom >= NEAR_ZOOM ? tell([lng, lat]) : undefined),
    });
    mapHost().querySelector<HTMLElement>("canvas[tabindex]")?.focus();
    return () => {
      if (home) home.append(mapHost());
      else mapHost().remove();
      mapStore.setState({ onSelect, onCamera, onPoint });
      if (camera) {
        const { lng, lat, zoom, bearing } = camera;
        sync?.easeTo({ center: [lng, lat], zoom, bearing, animate: false });
      }
    };
  }, [sync]);
  useEffect(() => {
    mapStore.setState({ sketch });
    return () => mapStore.setState({ sketch: null });
  }, [sketch]);
  return (
    <div>
      <div className="relative isolate h-72 overflow-hidden rounded-2 border border-line bg-sunken">
        <div ref={slot} className="absolute inset-0 -z-10" />
        <MapPin
          aria-hidden
          strokeWidth={2}
          className={classNames(
            "pointer-events-none absolute top-1/2 left-1/2 size-9 -translate-x-1/2 -translate-y-full",
            isNear ? "fill-accent text-on-accent" : "fill-surface text-text-2",
          )}
        />
      </div>
      <p className="mt-1 text-12 text-text-3">{t(isNear ? "placePickerHint" : "placePickerFar")}</p>
    </div>
  );
}
