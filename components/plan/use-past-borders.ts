"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { callApi } from "@/lib/client/api";
import { listLayerUnitsEndpoint } from "@/lib/contracts/grid-layers/grid-layer-endpoints";
import { listGridsEndpoint } from "@/lib/contracts/grids/list-grids-endpoint";
import type { PastBorders } from "@/lib/map/plan/plan-scene";
import { polygonsOf } from "@/lib/map/polygons-of";
import { usePlanEditing } from "./plan-editing";
import { usePlanAddress } from "./use-plan-address";
import { usePlanDiff } from "./use-plan-diff";

/** The borders of today or a past day, and the ground that changes its grid; null while only the draft is wanted. */
export function usePastBorders(): PastBorders | null {
  const { detail } = usePlanEditing();
  const [{ show, day }] = usePlanAddress();
  const diff = usePlanDiff();
  const isWanted = show !== "draft" || day !== null;
  const withLines = show === "both" || day !== null;
  const grids = useQuery({
    queryKey: ["grids-at", detail.areas, detail.layer?.id, day],
    queryFn: async ({ signal }): Promise<{ geometry: unknown }[]> => {
      if (detail.layer)
        return (
          await callApi(listLayerUnitsEndpoint, {
            params: { id: detail.layer.id },
            query: { at: day ?? undefined },
            signal,
          })
        ).features;
      const lists = await Promise.all(
        detail.areas.map((code) => callApi(listGridsEndpoint, { query: { area: code, at: day ?? undefined }, signal })),
      );
      return lists.flatMap(({ features }) => features);
    },
    enabled: withLines,
  });
  const moves = diff.data?.moves;
  const features = grids.data;
  return useMemo(() => {
    if (!isWanted) return null;
    return {
      lines: (withLines ? (features ?? []) : []).flatMap(({ geometry }) => polygonsOf(geometry).flat()),
      moved: day === null ? (moves ?? []).flatMap(({ geometry }) => polygonsOf(geometry)) : [],
    };
  }, [isWanted, withLines, features, moves, day]);
}
