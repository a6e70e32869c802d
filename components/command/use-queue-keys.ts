"use client";

import type { RefObject } from "react";
import { useShortcut } from "@/lib/client/use-shortcut";
import { useListKeys } from "../shared/use-list-keys";
import { clearTicks, queueSelectionStore, toggleCase } from "./queue-selection";
import { type QueueTab, queueTabs } from "./queue-state";

export const caseListId = "case-list";
export const casePanelId = "case-panel";

interface QueueKeys {
  ids: readonly string[];
  selected: string | null;
  onSelect: (id: string | null) => void;
  onTab: (tab: QueueTab) => void;
  search: RefObject<HTMLInputElement | null>;
}

const focusList = (): void => document.getElementById(caseListId)?.focus();

/** Only where no button or field wants the key for itself. */
const isFree = (): boolean => document.activeElement === document.body || document.activeElement?.id === caseListId;

/** A shift without the mouse: j, k and 1–5 walk the queue, Enter goes into the case, Esc comes back. */
export function useQueueKeys({ ids, selected, onSelect, onTab, search }: QueueKeys): void {
  const close = (id: string | null): void => {
    if (id === null && document.getElementById(casePanelId)?.contains(document.activeElement)) focusList();
    onSelect(id);
  };
  // With nothing open, Esc lets go of what is ticked.
  useShortcut("Escape", () => selected === null && queueSelectionStore.getState().selectedIds.size > 0 && clearTicks());
  useListKeys({ ids, selected, onSelect: close });
  useShortcut("1", () => onTab(queueTabs[0]));
  useShortcut("2", () => onTab(queueTabs[1]));
  useShortcut("3", () => onTab(queueTabs[2]));
  useShortcut("4", () => onTab(queueTabs[3]));
  useShortcut("5", () => onTab(queueTabs[4]));
  useShortcut("/", () => search.current?.focus());
  useShortcut("x", () => selected !== null && toggleCase(selected));
  useShortcut("Enter", () => selected !== null && document.getElementById(casePanelId)?.focus(), isFree);
}
