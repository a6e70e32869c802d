"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { listPlansEndpoint } from "@/lib/contracts/plans/list-plans-endpoint";

export const plansKey = ["plans"] as const;

/** Another planner's step or a decision is seen at the latest after this. */
const REFRESH_MILLISECONDS = 15_000;

/**
 * The boundary plans of the reader's scope, the newest first.
 * @param layer of one thematic layer; null: all
 */
export const usePlans = (layer: string | null) =>
  useQuery({
    queryKey: [...plansKey, layer],
    queryFn: ({ signal }) => callApi(listPlansEndpoint, { query: { limit: 200, layer: layer ?? undefined }, signal }),
    refetchInterval: REFRESH_MILLISECONDS,
    select: ({ items }) => items,
  });
