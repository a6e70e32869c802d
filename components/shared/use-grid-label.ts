"use client";

import { useCallback, useMemo } from "react";
import { useSession } from "../shell/shell-session";

/** `柳堤 005` for 990102003005005: the community without its kind, and the serial. The code itself belongs on hover. */
export function useGridLabel(): (code: string) => string {
  const { areas } = useSession();
  const names = useMemo(() => new Map(areas.map(({ code, name }) => [code, shortName(name)])), [areas]);
  return useCallback((code) => `${names.get(code.slice(0, 12)) ?? code.slice(6, 12)} ${code.slice(12)}`, [names]);
}

const shortName = (name: string): string => name.replace(/(社区|村)$/, "").replace(/ (Community|Village)$/i, "");
