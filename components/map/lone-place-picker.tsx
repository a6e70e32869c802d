"use client";

import { useEffect } from "react";
import { mapStore } from "./map-store";
import { PlacePicker } from "./place-picker";
import { usePlainMap } from "./use-plain-map";

type LonePlacePickerProps = Parameters<typeof PlacePicker>[0];

/** For a workspace without a map: there is one as long as a place is picked, and none left over that would look elsewhere. */
export function LonePlacePicker(props: LonePlacePickerProps) {
  useEffect(() => {
    const { view, camera, startCamera } = mapStore.getState();
    return () => mapStore.setState({ view, camera, startCamera });
  }, []);
  usePlainMap(null);
  return <PlacePicker {...props} />;
}
