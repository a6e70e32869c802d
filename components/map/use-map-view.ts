"use client";

import { useLocale } from "next-intl";
import { useMemo } from "react";
import type { MapSwitch } from "@/lib/map/map-switches";
import { tileSourcesOf } from "@/lib/map/tile-sources-of";
import { useSession } from "../shell/shell-session";
import type { MapView } from "./map-view";
import { useThemeTokens } from "./use-theme-tokens";

/** Road widths in metres are exact here and within 2 % all over the demo district's province. */
const LATITUDE_DEGREES = 31;

type OfThePage = "tokens" | "locale" | "latitude" | "tileLayers" | "switches" | "scale";
type Cases = "table" | "tableVersion" | "window";

/** What is left out is not shown. */
type Wanted = Pick<MapView, Cases> & Partial<Omit<MapView, OfThePage | Cases>> & { on: readonly MapSwitch[] };

const noUnits: MapView["units"] = [];
const noHandles: MapView["handles"] = [];

const DESK_FONT_PIXELS = 16;

/** The style sheet enlarges the whole interface on large screens by the root's font; the map keeps step with it. */
const rootScale = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / DESK_FONT_PIXELS || 1;

/** What the map shows, the same object as long as nothing in it changes; null while there is no page to read colours of. */
export function useMapView({ on, selection = null, window, ...rest }: Wanted): MapView | null {
  const {
    table,
    tableVersion,
    selectionTag = null,
    metric = "open-rate",
    kept = null,
    weighting = "severity",
    hotSpots = null,
    spot = null,
    fieldOfView = null,
    point = null,
    units = noUnits,
    drawing = null,
    handles = noHandles,
    round = null,
    shares = null,
    past = null,
    cells = null,
    outline = null,
  } = rest;
  const tokens = useThemeTokens();
  const locale = useLocale() === "en" ? "en" : "zh-CN";
  // Lists and pairs are made anew by every render; their parts tell whether they changed.
  const onKey = on.join();
  const switches = useMemo(() => new Set(onKey.split(",").filter(Boolean) as MapSwitch[]), [onKey]);
  const { kind, id } = selection ?? {};
  const chosen = useMemo(() => (kind && id ? { kind, id } : null), [kind, id]);
  const { role } = useSession();
  const tileLayers = useMemo(() => tileSourcesOf(role), [role]);
  const { from, to } = window;
  return useMemo(
    () =>
      tokens && {
        tokens,
        locale,
        latitude: LATITUDE_DEGREES,
        tileLayers,
        switches,
        selection: chosen,
        selectionTag,
        metric,
        table,
        tableVersion,
        window: { from, to },
        kept,
        weighting,
        hotSpots,
        spot,
        fieldOfView,
        point,
        units,
        drawing,
        handles,
        round,
        shares,
        past,
        cells,
        outline,
        scale: rootScale(),
      },
    // biome-ignore format: one list
    [tokens, locale, tileLayers, switches, chosen, selectionTag, metric, table, tableVersion, from, to, kept, weighting, hotSpots, spot, fieldOfView, point, units, drawing, handles, round, shares, past, cells, outline],
  );
}
