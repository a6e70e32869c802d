"use client";

import { useMemo } from "react";
import type { LayerUnitFeature } from "@/lib/contracts/grid-layers/grid-layer";
import { labelPoint } from "@/lib/grid/label-point";
import { toPoint, toPosition } from "@/lib/grid/point";
import { polygonsOf } from "@/lib/map/polygons-of";
import { useLayerUnits } from "../shared/use-layer-units";
import type { MapView } from "./map-view";

/** The units of a thematic layer for the map, each with a place for its name; null while none is wanted or known. */
export function useLayerOutline(layer: string | null, day: string | null): MapView["outline"] {
  const { data } = useLayerUnits(layer, day);
  return useMemo(
    () =>
      data && layer !== null ? { type: "FeatureCollection", features: data.features.flatMap(unitFeatures) } : null,
    [data, layer],
  );
}

function unitFeatures({ geometry, properties: { code, name, nameEn } }: LayerUnitFeature): GeoJSON.Feature[] {
  const coordinates = polygonsOf(geometry);
  const at = labelPoint(coordinates.flat().map((ring) => ring.map(toPoint)));
  const properties = { code, name, nameEn };
  return [
    { type: "Feature", properties, geometry: { type: "MultiPolygon", coordinates } },
    ...(at
      ? [{ type: "Feature" as const, properties, geometry: { type: "Point" as const, coordinates: toPosition(at) } }]
      : []),
  ];
}
