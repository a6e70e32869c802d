"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { coverageAtEndpoint } from "@/lib/contracts/coverage/coverage-at-endpoint";

/** Which cameras see a place, by the model and the houses; null asks nothing. */
export const useCamerasAt = (position: readonly [lng: number, lat: number] | null) =>
  useQuery({
    queryKey: ["cameras-at", position?.[0], position?.[1]],
    queryFn:
      position === null
        ? skipToken
        : ({ signal }) => callApi(coverageAtEndpoint, { query: { lng: position[0], lat: position[1] }, signal }),
    staleTime: 60_000,
  });
