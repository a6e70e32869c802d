"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { z } from "zod";
import { callApi } from "@/lib/client/api";
import { listGridsEndpoint } from "@/lib/contracts/grids/list-grids-endpoint";
import { touchingAreas } from "@/lib/geometry/touching-areas";
import type { HotSpotPlace } from "@/lib/map/incidents/hot-spot-scene";

const parts = z.array(z.array(z.array(z.tuple([z.number(), z.number()]).rest(z.number()))));
const shape = z.object({ type: z.literal("MultiPolygon"), coordinates: parts });

/** The grids of an area with their shapes and who touches whom; nothing is read before it is wanted. */
export function useGridPlaces(area: string, wanted: boolean) {
  const { data } = useQuery({
    queryKey: ["grids", area],
    queryFn: wanted
      ? ({ signal }) => callApi(listGridsEndpoint, { query: { area: area === "" ? undefined : area }, signal })
      : skipToken,
    staleTime: 300_000,
  });
  return useMemo(() => {
    if (!data) return null;
    const places = data.features.flatMap(({ id, geometry }): HotSpotPlace[] => {
      const polygon = shape.safeParse(geometry).data;
      return polygon
        ? [
            {
              id,
              gridCode: id,
              parts: polygon.coordinates.map((part) => part.map((ring) => ring.map(([x, y]) => [x, y]))),
            },
          ]
        : [];
    });
    return { places, neighbours: touchingAreas(places.map((place) => place.parts.flat())) };
  }, [data]);
}
