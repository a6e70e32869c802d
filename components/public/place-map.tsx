"use client";

import { LocateFixed, MapPin } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useEffect } from "react";
import { useStore } from "zustand";
import type { MapCamera } from "@/lib/map/map-camera";
import { mapStore } from "../map/map-store";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import { MapSlot } from "./map-slot";
import type { usePlace } from "./use-place";

/** From here on the middle of the map is a place, not a part of the city. */
const PLACE_ZOOM = 15;
const STREET_ZOOM = 17;

interface PlaceMapProps {
  place: ReturnType<typeof usePlace>;
  /** The form was sent without a place. */
  missing: boolean;
}

/** The pin stands still, the map moves under it: with a finger, a mouse, or the arrow keys and + and −. */
export function PlaceMap({ place, missing }: PlaceMapProps) {
  const t = useTranslations("publicPage");
  const sync = useStore(mapStore, (state) => state.sync);
  const { here, hasMap, position: chosen, setUnderPin } = place;
  const onCamera = useCallback(
    ({ lng, lat, zoom }: MapCamera) => setUnderPin(zoom >= PLACE_ZOOM ? [lng, lat] : null),
    [setUnderPin],
  );
  const { position } = here;
  useEffect(() => {
    if (position) sync?.easeTo({ center: [...position], zoom: STREET_ZOOM });
  }, [position, sync]);

  const status = here.failed
    ? t("locateFailed")
    : chosen
      ? t("placeChosen", { place: `${chosen[1].toFixed(5)}, ${chosen[0].toFixed(5)}` })
      : t("placeHint");
  return (
    <div>
      <p className="text-12 font-semibold text-text-2">{t("place")}</p>
      <div className="relative isolate mt-1 h-72 overflow-hidden rounded-3 border border-line bg-sunken sm:h-96">
        <MapSlot onCamera={onCamera} />
        {!hasMap ? (
          <p className="grid h-full place-items-center px-6 text-center text-14 text-text-2">{t("noMap")}</p>
        ) : (
          <MapPin
            aria-hidden
            strokeWidth={2}
            className={classNames(
              "pointer-events-none absolute top-1/2 left-1/2 size-9 -translate-x-1/2 -translate-y-full",
              chosen ? "fill-accent text-on-accent" : "fill-surface text-text-2",
            )}
          />
        )}
      </div>
      <Button size="large" className="mt-2 w-full" busy={here.pending} onClick={here.locate}>
        <LocateFixed aria-hidden className="size-5" />
        {t("locate")}
      </Button>
      <p
        role={missing && !chosen ? "alert" : "status"}
        className={classNames(
          "mt-1 text-14",
          (missing && !chosen) || here.failed ? "text-due-late-text" : "text-text-2",
        )}
      >
        {missing && !chosen ? t("placeMissing") : status}
      </p>
    </div>
  );
}
