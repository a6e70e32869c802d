"use client";

import { LocateFixed, MapPin } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { IncidentTable } from "@/lib/map/incidents/incident-table";
import type { MapCamera } from "@/lib/map/map-camera";
import { mapHost } from "../map/map-host";
import { mapStore } from "../map/map-store";
import { useMapView } from "../map/use-map-view";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import type { usePlace } from "./use-place";

/** From here on the middle of the map is a place, not a part of the city. */
const PLACE_ZOOM = 15;
const STREET_ZOOM = 17;

const nothing = new IncidentTable();
const noTime = { from: 0, to: 0 };

interface PlaceMapProps {
  place: ReturnType<typeof usePlace>;
  /** The form was sent without a place. */
  missing: boolean;
}

/** The pin stands still, the map moves under it: with a finger, a mouse, or the arrow keys and + and −. */
export function PlaceMap({ place, missing }: PlaceMapProps) {
  const t = useTranslations("publicPage");
  const slot = useRef<HTMLDivElement>(null);
  const sync = useStore(mapStore, (state) => state.sync);
  const { here, hasMap, position: chosen, setUnderPin } = place;
  const view = useMapView({
    on: [],
    selection: null,
    selectionTag: null,
    metric: "open-rate",
    weighting: "severity",
    kept: null,
    hotSpots: null,
    spot: null,
    window: noTime,
    table: nothing,
    tableVersion: 0,
    fieldOfView: null,
  });
  useEffect(() => {
    slot.current?.append(mapHost());
    mapStore.setState({
      onSelect: () => undefined,
      onCamera: ({ lng, lat, zoom }: MapCamera) => setUnderPin(zoom >= PLACE_ZOOM ? [lng, lat] : null),
    });
    return () => mapHost().remove();
  }, [setUnderPin]);
  useEffect(() => {
    if (view) mapStore.setState({ view });
  }, [view]);
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
        <div ref={slot} className="absolute inset-0 -z-10" />
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
