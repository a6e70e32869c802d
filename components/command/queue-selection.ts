import { createStore } from "zustand/vanilla";

interface QueueSelection {
  /** Cases that are ticked for one act on all of them, e.g. to be sent together. */
  selectedIds: ReadonlySet<string>;
  /** Where a range begins. */
  anchor: string | null;
}

const nothing: QueueSelection = { selectedIds: new Set(), anchor: null };

/** What is ticked in the queue. Not in the address: it is the beginning of an act, not a view. */
export const queueSelectionStore = createStore<QueueSelection>(() => nothing);

export function toggleCase(id: string): void {
  queueSelectionStore.setState(({ selectedIds }) => {
    const next = new Set(selectedIds);
    if (!next.delete(id)) next.add(id);
    return { selectedIds: next, anchor: id };
  });
}

/** Ticks all from the last one ticked up to this one, in the order of the list. */
export function tickUpTo(id: string, order: readonly string[]): void {
  queueSelectionStore.setState(({ selectedIds, anchor }) => {
    const to = order.indexOf(id);
    const from = anchor === null ? -1 : order.indexOf(anchor);
    if (to < 0) return {};
    const range = from < 0 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
    return { selectedIds: new Set([...selectedIds, ...range]), anchor: from < 0 ? id : anchor };
  });
}

export const tickAll = (ids: readonly string[]): void =>
  queueSelectionStore.setState({ selectedIds: new Set(ids), anchor: null });

export const clearTicks = (): void => queueSelectionStore.setState(nothing);
