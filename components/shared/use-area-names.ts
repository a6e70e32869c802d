"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo } from "react";
import { useSession } from "../shell/shell-session";
import { useGridLabel } from "./use-grid-label";

const MOST_NAMED = 2;

/** A scope in words: names of areas, short names of grids, and how many more there are. */
export function useAreaNames(): (codes: readonly string[]) => string {
  const t = useTranslations("shell");
  const { areas } = useSession();
  const gridLabel = useGridLabel();
  const names = useMemo(() => new Map(areas.map(({ code, name }) => [code, name])), [areas]);
  return useCallback(
    (codes) => {
      const named = codes
        .slice(0, MOST_NAMED)
        .map((code) => names.get(code) ?? (code.length === 15 ? gridLabel(code) : code));
      const text = named.join(t("listSeparator"));
      return codes.length > MOST_NAMED ? t("andMore", { list: text, count: codes.length - MOST_NAMED }) : text;
    },
    [names, gridLabel, t],
  );
}
