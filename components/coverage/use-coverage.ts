"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { callApi } from "@/lib/client/api";
import { blindSpotsEndpoint } from "@/lib/contracts/coverage/blind-spots-endpoint";
import { coverageGridsEndpoint } from "@/lib/contracts/coverage/coverage-grids-endpoint";
import { coverageRunEndpoint } from "@/lib/contracts/coverage/coverage-run-endpoint";

const WHILE_RUNNING_MILLISECONDS = 2_000;
const OTHERWISE_MILLISECONDS = 30_000;

/** Figures, blind spots and how old they are. A run that ends brings the new ones by itself. */
export function useCoverage(area: string | null) {
  const query = area === null ? {} : { area };
  const client = useQueryClient();
  const run = useQuery({
    queryKey: ["coverage", "run", area],
    queryFn: ({ signal }) => callApi(coverageRunEndpoint, { query, signal }),
    refetchInterval: ({ state }) =>
      state.data?.status === "running" || state.data?.status === "none"
        ? WHILE_RUNNING_MILLISECONDS
        : OTHERWISE_MILLISECONDS,
  });
  const grids = useQuery({
    queryKey: ["coverage", "grids", area],
    queryFn: ({ signal }) => callApi(coverageGridsEndpoint, { query, signal }),
  });
  const blind = useQuery({
    queryKey: ["coverage", "blind", area],
    queryFn: ({ signal }) => callApi(blindSpotsEndpoint, { query: { ...query, limit: 100 }, signal }),
  });
  const madeAt = run.data?.endedAt ?? null;
  useEffect(() => {
    if (madeAt === null) return;
    void client.invalidateQueries({ queryKey: ["coverage", "grids"] });
    void client.invalidateQueries({ queryKey: ["coverage", "blind"] });
  }, [client, madeAt]);
  return { run: run.data ?? null, grids, blind };
}
