"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { z } from "zod";
import { callApi } from "@/lib/client/api";
import { ApiError } from "@/lib/client/api-error";
import { useLiveEvents } from "@/lib/client/live/use-live";
import { liveWall } from "@/lib/contracts/live";
import { readWallEndpoint } from "@/lib/contracts/wall/read-wall-endpoint";

/** Without any event the clock alone makes cases late. */
const REFRESH_MILLISECONDS = 15_000;
/** However many events come, the figures are read again at most this often. */
const GATHER_MILLISECONDS = 2_000;

/** The wall's figures, read again when a case moved; a token that was revoked leads back to the door. */
export function useWall() {
  const query = useQuery({
    queryKey: ["wall"],
    queryFn: ({ signal }) => callApi(readWallEndpoint, { signal }),
    refetchInterval: REFRESH_MILLISECONDS,
    refetchIntervalInBackground: true,
    retry: false,
  });
  const { refetch, error } = query;
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const readSoon = (): void => {
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      void refetch();
    }, GATHER_MILLISECONDS);
  };
  // A wall's own account is told `wall`, people are told `incidents`.
  useLiveEvents("wall", liveWall, readSoon);
  useLiveEvents("incidents", z.unknown(), readSoon);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const isShut = error instanceof ApiError && error.code === "signed-out";
  useEffect(() => {
    if (isShut) window.location.reload();
  }, [isShut]);
  return query;
}
