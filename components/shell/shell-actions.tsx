"use client";

import { createContext, useContext } from "react";

/** What the palette and the menus can do to the shell itself. */
export interface ShellActions {
  setTheme: (theme: string) => void;
  switchLanguage: () => void;
  showShortcuts: () => void;
  signOut: () => void;
}

export const ShellActionsContext = createContext<ShellActions | null>(null);

export function useShellActions(): ShellActions {
  const actions = useContext(ShellActionsContext);
  if (!actions) throw new Error("useShellActions is for parts of the shell");
  return actions;
}
