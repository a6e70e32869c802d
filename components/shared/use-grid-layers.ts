"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { listGridLayersEndpoint } from "@/lib/contracts/grid-layers/grid-layer-endpoints";

export const gridLayersKey = ["grid-layers"] as const;

/** The thematic layers of the reader's districts, their routes, and who can answer for units. */
export const useGridLayers = () =>
  useQuery({ queryKey: gridLayersKey, queryFn: ({ signal }) => callApi(listGridLayersEndpoint, { signal }) });
