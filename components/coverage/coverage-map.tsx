"use client";

import { useCallback } from "react";
import type { MapSelection } from "@/lib/map/map-selection";
import type { MapSwitch } from "@/lib/map/map-switches";
import { CameraCard } from "../map/camera-card";
import { MapArea } from "../map/map-area";
import { useCamera } from "../map/use-camera";
import { useMapCamera } from "../map/use-map-camera";

const switches: readonly MapSwitch[] = ["cameras", "grids", "hazards"];
const defaultOn: readonly MapSwitch[] = ["cameras", "grids"];

/** Where the cameras stand, where they look, and which are off. */
export function CoverageMap() {
  const [id, setId] = useMapCamera();
  const { camera, fieldOfView } = useCamera(id);
  const onSelect = useCallback(
    (selection: MapSelection | null) => void setId(selection?.kind === "camera" ? selection.id : null),
    [setId],
  );
  return (
    <MapArea
      switches={switches}
      defaultOn={defaultOn}
      selection={id === null ? null : { kind: "camera", id }}
      onSelect={onSelect}
      fieldOfView={fieldOfView}
      incidents={false}
    >
      {camera && <CameraCard camera={camera} onClose={() => void setId(null)} />}
    </MapArea>
  );
}
