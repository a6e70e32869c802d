"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { z } from "zod";
import { callApi } from "@/lib/client/api";
import { type DispatchResult, dispatchManyEndpoint } from "@/lib/contracts/incidents/dispatch-many-endpoint";
import { type Batch, batchesOf } from "./bulk-outcome";

type How = Omit<z.input<typeof dispatchManyEndpoint.body>, "cases">;

interface BulkState {
  phase: "choosing" | "sending" | "stopped" | "done";
  results: ReadonlyMap<string, DispatchResult>;
  /** Why the last call had no answer; what it was about is tried again under the same key. */
  failure: unknown;
}

const beginning: BulkState = { phase: "choosing", results: new Map(), failure: null };

/** Sends several cases batch by batch. What an answer was lost for is asked again and done once. */
export function useBulkDispatch() {
  const queries = useQueryClient();
  const [state, setState] = useState(beginning);
  const waiting = useRef<{ batches: Batch[]; how: How }>({ batches: [], how: {} });
  const stop = useRef(false);

  const isStopped = (): boolean => stop.current;
  const run = async (): Promise<void> => {
    stop.current = false;
    setState((before) => ({ ...before, phase: "sending", failure: null }));
    const { batches, how } = waiting.current;
    try {
      for (let batch = batches[0]; batch && !isStopped(); batch = batches[0]) {
        const body = { ...how, cases: [...batch.cases] };
        const { results } = await callApi(dispatchManyEndpoint, { body, idempotencyKey: batch.key });
        batches.shift();
        setState((before) => ({
          ...before,
          results: new Map([...before.results, ...results.map((result) => [result.id, result] as const)]),
        }));
      }
      setState((before) => ({ ...before, phase: batches.length > 0 ? "stopped" : "done" }));
    } catch (failure) {
      setState((before) => ({ ...before, phase: "stopped", failure }));
    } finally {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["incidents"] }),
        queries.invalidateQueries({ queryKey: ["incident"] }),
      ]);
    }
  };
  return {
    ...state,
    send: (cases: Batch["cases"], how: How): void => {
      waiting.current = { batches: batchesOf(cases, () => crypto.randomUUID()), how };
      void run();
    },
    /** What is on its way is not called back; what has not left yet stays. */
    stop: (): void => {
      stop.current = true;
    },
    goOn: (): void => void run(),
    /** Back to choosing, for those that were refused. */
    again: (): void =>
      setState(({ results }) => ({
        ...beginning,
        results: new Map([...results].filter(([, { dispatched }]) => dispatched)),
      })),
  };
}
