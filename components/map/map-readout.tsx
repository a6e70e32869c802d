"use client";

import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import { pixelsPerMetre } from "@/lib/map/style/road-width";
import { mapStore } from "./map-store";
import { niceScale } from "./nice-scale";

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(5)}°${value < 0 ? negative : positive}`;

/** Coordinates under the pointer, scale, and what the map is made of. */
export function MapReadout() {
  const t = useTranslations("map");
  const camera = useStore(mapStore, (state) => state.camera);
  const pointer = useStore(mapStore, (state) => state.pointer);
  if (!camera) return null;
  const [lng, lat] = pointer ?? [camera.lng, camera.lat];
  const scale = niceScale(pixelsPerMetre(camera.zoom, camera.lat));
  return (
    <div className="hidden shrink-0 items-center gap-3 rounded-2 bg-raised px-3 py-1 text-11 whitespace-nowrap text-text-2 shadow-2 @lg:flex">
      <span className="hidden @2xl:inline">
        {degrees(lng, "E", "W")} {degrees(lat, "N", "S")}
      </span>
      <span className="flex items-center gap-1.5">
        <svg width={scale.pixels} height="6" aria-hidden className="text-text-2">
          <path d={`M.5 0V5.5H${scale.pixels - 0.5}V0`} fill="none" stroke="currentColor" />
        </svg>
        {scale.metres < 1000 ? t("metres", { count: scale.metres }) : t("kilometres", { count: scale.metres / 1000 })}
      </span>
      <span className="hidden @3xl:inline">{t("source")}</span>
    </div>
  );
}
