"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { mapStore } from "./map-store";
import { openMap } from "./open-map";
import "maplibre-gl/dist/maplibre-gl.css";
import "./map.css";

/** Owns the one map. Mounted once by the layout; what it shows comes from the store. */
export function MapCanvas() {
  const t = useTranslations("map");
  const container = useRef<HTMLDivElement>(null);
  const sync = useStore(mapStore, (state) => state.sync);
  const [attempt, setAttempt] = useState(0);
  const label = t("label");

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    // A lost context takes deck.gl's buffers with it; a new map is the only cure.
    return openMap(element, () => setAttempt((count) => count + 1));
  }, [attempt]);

  useEffect(() => {
    container.current?.querySelector("canvas")?.setAttribute("aria-label", label);
  }, [label, sync]);

  // The wrapper is positioned, not the map: `.maplibregl-map` sets `position: relative` on its own element.
  return (
    <div className="absolute inset-0">
      <div ref={container} className="size-full" />
    </div>
  );
}
