import type { DispatchResult } from "@/lib/contracts/incidents/dispatch-many-endpoint";

/** Cases that go out in one call: the same ones, with the same revisions, under one key however often it is tried. */
export interface Batch {
  key: string;
  cases: readonly { id: string; revision: number }[];
}

/** Small enough to show how it goes on, and to stop in between. */
const BATCH_SIZE = 20;

export function batchesOf(cases: Batch["cases"], makeKey: () => string): Batch[] {
  const batches: Batch[] = [];
  for (let at = 0; at < cases.length; at += BATCH_SIZE)
    batches.push({ key: makeKey(), cases: cases.slice(at, at + BATCH_SIZE) });
  return batches;
}

export interface BulkOutcome {
  done: number;
  refused: number;
  /** Nobody knows yet. */
  waiting: number;
}

export function outcomeOf(ids: readonly string[], results: ReadonlyMap<string, DispatchResult>): BulkOutcome {
  const known = ids.flatMap((id) => results.get(id) ?? []);
  const done = known.filter(({ dispatched }) => dispatched).length;
  return { done, refused: known.length - done, waiting: ids.length - known.length };
}
