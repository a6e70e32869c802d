"use client";

import { useMemo } from "react";
import { useArea } from "../../shell/use-area";
import { useFiguresView } from "../use-figures-view";
import { useCampaignBoard } from "./use-campaigns";

/** How much of the chosen target of the open campaign each grid has reached, in percent; null where no campaign is open. */
export function useCampaignOnMap(): ReadonlyMap<string, number> | null {
  const [{ panel, campaign, target }] = useFiguresView();
  const [area] = useArea();
  const open = panel === "campaigns" ? campaign : null;
  const { data } = useCampaignBoard(open, "grid", area);
  return useMemo(() => {
    if (open === null) return null;
    const known = (data?.lines ?? []).flatMap(({ key, targets }): [string, number][] => {
      const reached = targets[target]?.reached;
      return typeof reached === "number" ? [[key, Math.floor(reached * 100)]] : [];
    });
    return new Map(known);
  }, [open, data, target]);
}
