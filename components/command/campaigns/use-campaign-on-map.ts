"use client";

import { useMemo } from "react";
import type { MapRound } from "@/lib/map/map-round";
import { useArea } from "../../shell/use-area";
import { useFiguresView } from "../use-figures-view";
import { spotsOnMap } from "./spots-on-map";
import { useCampaignBoard } from "./use-campaigns";

interface CampaignOnMap {
  /** How much of the chosen target each grid has reached, in percent. */
  shares: ReadonlyMap<string, number>;
  /** Its spots, numbered; null without any. */
  spots: MapRound | null;
}

/** The open campaign as the map shows it; null where none is open. */
export function useCampaignOnMap(): CampaignOnMap | null {
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
    const spots = data?.campaign.spots ?? [];
    return { shares: new Map(known), spots: spots.length > 0 ? spotsOnMap(spots) : null };
  }, [open, data, target]);
}
