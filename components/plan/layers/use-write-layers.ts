"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { callApi } from "@/lib/client/api";
import type { GridLayer, GridLayers, LayerUnitFeature } from "@/lib/contracts/grid-layers/grid-layer";
import {
  changeGridLayerEndpoint,
  changeLayerUnitEndpoint,
  createGridLayerEndpoint,
  routeClassEndpoint,
} from "@/lib/contracts/grid-layers/grid-layer-endpoints";
import { gridLayersKey } from "../../shared/use-grid-layers";
import { layerUnitsKey } from "../../shared/use-layer-units";

type NewLayer = z.input<typeof createGridLayerEndpoint.body>;
type ChangedLayer = z.input<typeof changeGridLayerEndpoint.body>;
type ChangedUnit = z.input<typeof changeLayerUnitEndpoint.body>;
type Route = z.input<typeof routeClassEndpoint.body> & { category: string };

function useAnswered<T>(write: (wish: T) => Promise<GridLayers>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: ({ items, routes, departments }) =>
      queries.setQueryData<GridLayers>(gridLayersKey, { items, routes, departments }),
    onError: () => queries.invalidateQueries({ queryKey: gridLayersKey }),
  });
}

export const useCreateLayer = () => useAnswered((body: NewLayer) => callApi(createGridLayerEndpoint, { body }));

export const useChangeLayer = () =>
  useAnswered(({ over, body }: { over: GridLayer; body: ChangedLayer }) =>
    callApi(changeGridLayerEndpoint, { params: { id: over.id }, body, ifMatch: over.revision }),
  );

export const useRouteClass = () =>
  useAnswered(({ category, ...body }: Route) => callApi(routeClassEndpoint, { params: { category }, body }));

/** Says what a unit is called and who answers for it. */
export function useChangeUnit(layer: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ over, body }: { over: LayerUnitFeature["properties"]; body: ChangedUnit }) =>
      callApi(changeLayerUnitEndpoint, { params: { id: layer, code: over.code }, body, ifMatch: over.revision }),
    onSettled: () => queries.invalidateQueries({ queryKey: layerUnitsKey(layer, null) }),
  });
}
