"use client";

import { skipToken, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { ApiError, errorCodeOf } from "@/lib/client/api-error";
import {
  cancelSuggestionEndpoint,
  readSuggestionEndpoint,
  type SuggestionInput,
  stillLookingSchema,
  suggestEndpoint,
} from "@/lib/contracts/coverage/suggestion-endpoints";
import { showToast } from "../../ui/toast-store";

const LOOK_MILLISECONDS = 700;

const keyOf = (id: string | null) => ["coverage", "suggestion", id] as const;

/** Suggestions by their job, looked at until it has ended. */
export const useSuggestions = (id: string | null) =>
  useQuery({
    queryKey: keyOf(id),
    queryFn: id === null ? skipToken : ({ signal }) => callApi(readSuggestionEndpoint, { params: { id }, signal }),
    refetchInterval: ({ state }) =>
      state.status === "error" || (state.data && !["waiting", "running"].includes(state.data.status))
        ? false
        : LOOK_MILLISECONDS,
    staleTime: Infinity,
  });

/** Begins to look, and stops looking; the job says itself when it has stopped. */
export function useAskSuggestions(onBegun: (id: string) => void) {
  const t = useTranslations("errors");
  const client = useQueryClient();
  const onError = (error: unknown) => showToast("failed", t(errorCodeOf(error)));
  const ask = useMutation({
    mutationFn: (body: SuggestionInput) => callApi(suggestEndpoint, { body: { ...body, waitSeconds: 0 } }),
    onSuccess: (job) => {
      client.setQueryData(keyOf(job.id), job);
      onBegun(job.id);
    },
    onError: (error) => {
      onError(error);
      // A search of another window: here as well it can be watched and stopped.
      const other = error instanceof ApiError ? stillLookingSchema.safeParse(error.problem).data : undefined;
      if (other) onBegun(other.running);
    },
  });
  const stop = useMutation({
    mutationFn: (id: string) => callApi(cancelSuggestionEndpoint, { params: { id } }),
    onSuccess: (_, id) => client.invalidateQueries({ queryKey: keyOf(id) }),
    onError,
  });
  return { ask, stop };
}
