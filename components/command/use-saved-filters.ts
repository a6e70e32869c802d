"use client";

import { useMemo, useSyncExternalStore } from "react";
import { useSession } from "../shell/shell-session";
import { parseSavedFilters, type SavedFilters } from "./saved-filters";

const CHANGED = "fangge:saved-filters";

/** `storage` comes from other windows of the same reader, the other event from this one. */
function onChange(notify: () => void): () => void {
  window.addEventListener("storage", notify);
  window.addEventListener(CHANGED, notify);
  return () => {
    window.removeEventListener("storage", notify);
    window.removeEventListener(CHANGED, notify);
  };
}

/**
 * The reader's saved filters. They stay in this browser, under the account: they are habits of a desk, and several
 * people share one. Null until the browser has been asked.
 */
export function useSavedFilters(): [SavedFilters | null, (next: SavedFilters) => void] {
  const { userId } = useSession();
  const key = `fangge:saved-filters:${userId}`;
  const text = useSyncExternalStore(
    onChange,
    () => window.localStorage.getItem(key) ?? "",
    () => null,
  );
  const saved = useMemo(() => (text === null ? null : parseSavedFilters(text || null)), [text]);
  const save = (next: SavedFilters): void => {
    window.localStorage.setItem(key, JSON.stringify(next));
    window.dispatchEvent(new Event(CHANGED));
  };
  return [saved, save];
}
