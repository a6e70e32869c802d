"use client";

import { useState } from "react";
import { useSession } from "../shell/shell-session";

/** Ends with the tab, and with signing out: what is written may be about somebody. */
const storage = (): Storage => window.sessionStorage;

/**
 * What is being written. It outlives a failed call, a look at something else and a page that is loaded again; of two accounts
 * in one tab none sees the other's.
 */
export function useTabDraft(kind: string, id: string): [string, (text: string) => void] {
  const { userId } = useSession();
  const key = `fangge:${kind}:${userId}:${id}`;
  const [text, setText] = useState(() => storage().getItem(key) ?? "");
  const write = (next: string): void => {
    setText(next);
    if (next === "") storage().removeItem(key);
    else storage().setItem(key, next);
  };
  return [text, write];
}
