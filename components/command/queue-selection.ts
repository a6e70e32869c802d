import { createStore } from "zustand/vanilla";
import type { Incident } from "@/lib/contracts/incidents/incident";

interface QueueSelection {
  /** Cases that are ticked for one act on all of them, e.g. to be sent together. */
  selectedIds: ReadonlySet<string>;
  /** Where a range begins. */
  anchor: string | null;
  /** Boxes are shown to be ticked, though none may be yet. */
  ticking: boolean;
  /** Those that are being sent, as they were ticked; while they are, they leave the list one by one. */
  sending: readonly Incident[] | null;
}

const nothing = { selectedIds: new Set<string>(), anchor: null, ticking: false };

/** What is ticked in the queue. Not in the address: it is the beginning of an act, not a view. */
export const queueSelectionStore = createStore<QueueSelection>(() => ({ ...nothing, sending: null }));

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

export const beginTicking = (): void => queueSelectionStore.setState({ ticking: true });

export const untick = (ids: readonly string[]): void =>
  queueSelectionStore.setState(({ selectedIds }) => ({
    selectedIds: new Set([...selectedIds].filter((id) => !ids.includes(id))),
  }));

export const clearTicks = (): void => queueSelectionStore.setState(nothing);
