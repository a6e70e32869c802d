"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { parseAsJson, throttle, useQueryState } from "nuqs";
import { useCallback, useMemo } from "react";
import { z } from "zod";
import { callApi } from "@/lib/client/api";
import { type CoverageChange, coverageChangeSchema, whatIfEndpoint } from "@/lib/contracts/coverage/what-if-endpoint";

const planSchema = z.array(coverageChangeSchema).max(50);
const noChanges: CoverageChange[] = [];

/** The plan stands in the address: a copied link shows the same changes to somebody else. */
export function usePlan(area: string | null, enabled: boolean) {
  const [stored, setStored] = useQueryState(
    "plan",
    parseAsJson((value) => planSchema.safeParse(value).data ?? null)
      .withDefault(noChanges)
      .withOptions({ history: "replace", scroll: false, limitUrlUpdates: throttle(80) }),
  );
  const changes = stored;
  const { data: result = null, error } = useQuery({
    queryKey: ["coverage", "what-if", area, changes],
    queryFn: ({ signal }) => callApi(whatIfEndpoint, { body: { ...(area === null ? {} : { area }), changes }, signal }),
    enabled: enabled && changes.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
  const change = useCallback(
    (index: number, part: Partial<CoverageChange>) =>
      void setStored((before) => before.map((each, i) => (i === index ? { ...each, ...part } : each))),
    [setStored],
  );
  const add = useCallback((each: CoverageChange) => void setStored((before) => [...before, each]), [setStored]);
  const remove = useCallback(
    (index: number) => void setStored((before) => before.filter((_, i) => i !== index)),
    [setStored],
  );
  const replace = useCallback(
    (all: readonly CoverageChange[]) => void setStored(all.length === 0 ? null : [...all]),
    [setStored],
  );
  return useMemo(
    () => ({ changes, result: changes.length === 0 ? null : result, error, change, add, remove, replace }),
    [changes, result, error, change, add, remove, replace],
  );
}

export type Plan = ReturnType<typeof usePlan>;
