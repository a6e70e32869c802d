import { setImmediate as nextTurn } from "node:timers/promises";

const SLICE_MILLISECONDS = 12;

/** Runs a search to its end in short slices: between two of them the process answers requests. */
export async function inBreaths<T>(search: Generator<unknown, T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < SLICE_MILLISECONDS) continue;
    await nextTurn();
    began = performance.now();
  }
}
