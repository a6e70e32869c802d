"use client";

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "@/lib/client/api";
import { useLiveEvents } from "@/lib/client/live/use-live";
import type { HandOver } from "@/lib/contracts/hand-overs/hand-over";
import {
  acknowledgeHandOverEndpoint,
  amendHandOverEndpoint,
  listHandOversEndpoint,
  readHandOverEndpoint,
  readHandOverFactsEndpoint,
  writeHandOverEndpoint,
} from "@/lib/contracts/hand-overs/hand-over-endpoints";

const key = "hand-overs";
const PAGE_SIZE = "20";
const REFRESH_MILLISECONDS = 60_000;
const anything = z.unknown();

/** The newest note of the area that waits for somebody of the next shift, as this reader may be. */
export function useWaitingHandOver(area: string | undefined) {
  const queries = useQueryClient();
  useLiveEvents("alerts", anything, () => void queries.invalidateQueries({ queryKey: [key] }));
  return useQuery({
    queryKey: [key, "waiting", area],
    queryFn: ({ signal }) => callApi(listHandOversEndpoint, { query: { area, waiting: "yes" }, signal }),
    refetchInterval: REFRESH_MILLISECONDS,
    select: ({ items }) => items.find(({ mayAcknowledge }) => mayAcknowledge) ?? null,
  });
}

/** All notes, the newest first, a page at a time. */
export const useHandOvers = (area: string | undefined) =>
  useInfiniteQuery({
    queryKey: [key, "all", area],
    queryFn: ({ pageParam, signal }) =>
      callApi(listHandOversEndpoint, { query: { area, limit: PAGE_SIZE, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

export const useHandOver = (id: string) =>
  useQuery({
    queryKey: [key, "one", id],
    queryFn: ({ signal }) => callApi(readHandOverEndpoint, { params: { id }, signal }),
  });

/** What a note would say now. */
export const useHandOverFacts = (area: string) =>
  useQuery({
    queryKey: [key, "facts", area],
    queryFn: ({ signal }) => callApi(readHandOverFactsEndpoint, { query: { area }, signal }),
    refetchInterval: REFRESH_MILLISECONDS,
    enabled: area !== "",
  });

type Words = z.input<typeof amendHandOverEndpoint.body>;

/** Writes a note, over one that is there, or takes one. Whether it works or somebody was faster, all are asked for again. */
export function useWriteHandOver() {
  const queries = useQueryClient();
  const after = {
    onSuccess: (note: HandOver) => queries.setQueryData([key, "one", note.id], note),
    onSettled: () => queries.invalidateQueries({ queryKey: [key] }),
  };
  return {
    write: useMutation({
      mutationFn: ({ idempotencyKey, ...body }: Words & { area: string; idempotencyKey: string }) =>
        callApi(writeHandOverEndpoint, { body, idempotencyKey }),
      ...after,
    }),
    amend: useMutation({
      mutationFn: ({ over, words }: { over: HandOver; words: Words }) =>
        callApi(amendHandOverEndpoint, { params: { id: over.id }, body: words, ifMatch: over.revision }),
      ...after,
    }),
    acknowledge: useMutation({
      mutationFn: ({ id, revision }: Pick<HandOver, "id" | "revision">) =>
        callApi(acknowledgeHandOverEndpoint, { params: { id }, body: {}, ifMatch: revision }),
      ...after,
    }),
  };
}
