import { setImmediate as nextTurn } from "node:timers/promises";

const SLICE_MILLISECONDS = 12;

/** Long work in short slices: between two of them the process answers requests. */
export async function inSlices<T>(
  items: readonly T[],
  work: (item: T) => void,
  onSlice?: (done: number) => Promise<void>,
): Promise<void> {
  let began = performance.now();
  for (const [i, item] of items.entries()) {
    work(item);
    if (performance.now() - began < SLICE_MILLISECONDS) continue;
    await onSlice?.(i + 1);
    await nextTurn();
    began = performance.now();
  }
}
