"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Role } from "@/lib/access/role";
import type { ShellArea } from "./shell-area";

/** Who is signed in and where; what every workspace of the portal may show. */
export interface ShellSession {
  userId: string;
  name: string;
  role: Role;
  office: string;
  scope: readonly string[];
  /** All areas that the scope touches. */
  areas: readonly ShellArea[];
}

const Context = createContext<ShellSession | null>(null);

export const ShellSessionProvider = ({ session, children }: { session: ShellSession; children: ReactNode }) => (
  <Context value={session}>{children}</Context>
);

export function useSession(): ShellSession {
  const session = useContext(Context);
  if (!session) throw new Error("useSession is for pages of the portal");
  return session;
}
