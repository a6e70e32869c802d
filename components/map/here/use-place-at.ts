"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { placeAtEndpoint } from "@/lib/contracts/places/place-at-endpoint";
import type { MapPoint } from "@/lib/map/map-point";

export const usePlaceAt = ([lng, lat]: MapPoint) =>
  useQuery({
    queryKey: ["place-at", lng, lat],
    queryFn: ({ signal }) => callApi(placeAtEndpoint, { query: { lng, lat }, signal }),
    staleTime: 60_000,
  });
