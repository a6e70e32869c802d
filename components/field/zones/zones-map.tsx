"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo } from "react";
import type { PatrolZones } from "@/lib/contracts/patrols/zones";
import type { MapPoint } from "@/lib/map/map-point";
import type { MapRound } from "@/lib/map/map-round";
import type { ZonePlace } from "@/lib/patrol/zones/edit-draft";
import type { PlanHandle } from "../../map/plan-handle";
import { RoundMap } from "../round-map";
import type { ZonesDraft } from "./use-zones";

interface ZonesMapProps {
  zones: PatrolZones;
  hand: ZonesDraft;
  /** What a press on the map adds to. */
  drawn: ZonePlace | null;
}

/** The layout on the map; what is drawn has its points as handles, which are dragged or moved with the arrow keys. */
export function ZonesMap({ zones, hand, drawn }: ZonesMapProps) {
  const t = useTranslations("patrol.zones");
  const { draft, edit, lines } = hand;
  const round = useMemo(
    (): MapRound => ({
      legs: lines.flatMap(({ line }) => (line.length < 2 ? [] : [{ line, walked: false, order: null }])),
      areas: draft.areas.flatMap(({ points }) => (points.length < 2 ? [] : [points])),
      stops: draft.posts.flatMap(({ points }) => points.map((position) => ({ position, done: false }))),
    }),
    [draft, lines],
  );
  const item = drawn === null ? undefined : draft[drawn.kind][drawn.at];
  const handles = useMemo(
    (): PlanHandle[] =>
      (item?.points ?? []).map((position, point) => ({
        id: String(point),
        kind: "turn",
        position,
        label: t("point", { name: item?.name ?? "", number: point + 1 }),
      })),
    [item, t],
  );
  const onPoint = useCallback(
    ([lng, lat]: MapPoint) => {
      if (drawn) edit({ do: "point", item: drawn, to: [lng, lat] });
    },
    [drawn, edit],
  );
  const onHandle = useCallback(
    (id: string, to: [number, number]) => {
      if (drawn) edit({ do: "move", item: drawn, point: Number(id), to });
    },
    [drawn, edit],
  );
  return (
    <RoundMap
      gridCode={zones.gridCode}
      positions={zones.grid.flat()}
      round={round}
      handles={handles}
      onHandle={onHandle}
      onPoint={onPoint}
    />
  );
}
