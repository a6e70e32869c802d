"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { callApi } from "@/lib/client/api";
import { readCameraEndpoint } from "@/lib/contracts/cameras/read-camera-endpoint";
import { viewCone } from "@/lib/geometry/view-cone";

/** The selected camera with the ground it would see if nothing stood in the way. */
export function useCamera(id: string | null) {
  const { data: camera = null } = useQuery({
    queryKey: ["camera", id],
    queryFn: id === null ? skipToken : ({ signal }) => callApi(readCameraEndpoint, { params: { id }, signal }),
  });
  const fieldOfView = useMemo(
    () =>
      camera && id !== null
        ? viewCone(camera.position, camera.bearingDegrees, camera.horizontalFovDegrees, camera.rangeMetres)
        : null,
    [camera, id],
  );
  return { camera: id === null ? null : camera, fieldOfView };
}
