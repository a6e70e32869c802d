"use client";

import { useState } from "react";
import { useSession } from "../../shell/shell-session";

/** Ends with the tab, and with signing out: what is written may be about somebody. */
const storage = (): Storage => window.sessionStorage;

/**
 * What is being written on a case. It outlives a failed call, a look at another case and a page that is loaded again;
 * of two accounts in one tab none sees the other's.
 */
export function useCommentDraft(incidentId: string): [string, (text: string) => void] {
  const { userId } = useSession();
  const key = `fangge:comment:${userId}:${incidentId}`;
  const [text, setText] = useState(() => storage().getItem(key) ?? "");
  const write = (next: string): void => {
    setText(next);
    if (next === "") storage().removeItem(key);
    else storage().setItem(key, next);
  };
  return [text, write];
}
