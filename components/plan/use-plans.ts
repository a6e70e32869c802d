"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { listPlansEndpoint } from "@/lib/contracts/plans/list-plans-endpoint";

export const plansKey = ["plans"] as const;

/** Another planner's step or a decision is seen at the latest after this. */
const REFRESH_MILLISECONDS = 15_000;

/** The boundary plans of the reader's scope, the newest first. */
export const usePlans = () =>
  useQuery({
    queryKey: plansKey,
    queryFn: ({ signal }) => callApi(listPlansEndpoint, { query: { limit: 200 }, signal }),
    refetchInterval: REFRESH_MILLISECONDS,
    select: ({ items }) => items,
  });
