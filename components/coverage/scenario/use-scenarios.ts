"use client";

import { useMutation, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "@/lib/client/api";
import { errorCodeOf } from "@/lib/client/api-error";
import {
  createScenarioEndpoint,
  listScenariosEndpoint,
  removeScenarioEndpoint,
  type Scenario,
} from "@/lib/contracts/coverage/scenario-endpoints";
import { type CoverageChange, whatIfEndpoint } from "@/lib/contracts/coverage/what-if-endpoint";
import { showToast } from "../../ui/toast-store";

const key = ["coverage", "scenarios"] as const;

/** Saved sets of changes of an area, and the ways to save and to remove one. */
export function useScenarios(area: string | null) {
  const t = useTranslations("errors");
  const client = useQueryClient();
  const onError = (error: unknown) => showToast("failed", t(errorCodeOf(error)));
  const query = area === null ? {} : { area };
  const { data } = useQuery({
    queryKey: [...key, area],
    queryFn: ({ signal }) => callApi(listScenariosEndpoint, { query, signal }),
  });
  const onSuccess = () => client.invalidateQueries({ queryKey: key });
  const save = useMutation({
    mutationFn: ({ name, changes }: { name: string; changes: readonly CoverageChange[] }) =>
      callApi(createScenarioEndpoint, {
        body: { name, ...query, changes: [...changes] },
        idempotencyKey: crypto.randomUUID(),
      }),
    onSuccess,
    onError,
  });
  const remove = useMutation({
    mutationFn: (id: string) => callApi(removeScenarioEndpoint, { params: { id } }),
    onSuccess,
    onError,
  });
  return { scenarios: data?.items ?? [], save, remove };
}

/** What each of some scenarios would do, by the figures of now. */
export const useScenarioResults = (scenarios: readonly Scenario[]) =>
  useQueries({
    queries: scenarios.map(({ id, areaCode, changes }) => ({
      queryKey: [...key, "result", id],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        callApi(whatIfEndpoint, { body: { area: areaCode, changes }, signal }),
      staleTime: 30_000,
    })),
  });
