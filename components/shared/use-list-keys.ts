"use client";

import { useShortcut } from "@/lib/client/use-shortcut";

interface ListKeys {
  ids: readonly string[];
  selected: string | null;
  onSelect: (id: string | null) => void;
}

/** j and k walk a list, Esc lets go of the selection. */
export function useListKeys({ ids, selected, onSelect }: ListKeys): void {
  const step = (by: number) => {
    if (ids.length === 0) return;
    const here = selected === null ? -1 : ids.indexOf(selected);
    const next = here === -1 ? (by > 0 ? 0 : ids.length - 1) : Math.min(ids.length - 1, Math.max(0, here + by));
    onSelect(ids[next] ?? null);
  };
  useShortcut("j", () => step(1));
  useShortcut("k", () => step(-1));
  useShortcut("Escape", () => selected !== null && onSelect(null));
}
