"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { listLayerUnitsEndpoint } from "@/lib/contracts/grid-layers/grid-layer-endpoints";

export const layerUnitsKey = (layer: string | null, day: string | null) => ["layer-units", layer, day] as const;

/**
 * The units of a thematic layer.
 * @param layer null: of none
 * @param day a past day; null = today
 */
export const useLayerUnits = (layer: string | null, day: string | null) =>
  useQuery({
    queryKey: layerUnitsKey(layer, day),
    queryFn: ({ signal }) =>
      callApi(listLayerUnitsEndpoint, { params: { id: layer ?? "" }, query: { at: day ?? undefined }, signal }),
    enabled: layer !== null,
  });
