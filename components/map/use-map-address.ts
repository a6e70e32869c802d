"use client";

import {
  createParser,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsStringLiteral,
  useQueryStates,
} from "nuqs";
import { hotSpotUnits } from "@/lib/map/hot-spot-unit";
import type { TimeWindow } from "@/lib/map/incidents/incident-window";
import { weightings } from "@/lib/map/incidents/severity-weight";
import { HOURS_OF_WEEK } from "@/lib/map/incidents/week-hour";
import { formatCamera, type MapCamera, parseCamera } from "@/lib/map/map-camera";
import { mapSwitches } from "@/lib/map/map-switches";
import { timeSpans } from "@/lib/map/time-span";

const parseAsCamera = createParser<MapCamera>({ parse: parseCamera, serialize: formatCamera });

/** `1763769600-1763800000`, seconds since 1970. */
const parseAsWindow = createParser<TimeWindow>({
  parse: (text) => {
    const [, from, to] = /^(\d{9,10})-(\d{9,10})$/.exec(text) ?? [];
    return from && to && Number(from) < Number(to) ? { from: Number(from), to: Number(to) } : null;
  },
  serialize: ({ from, to }) => `${Math.round(from)}-${Math.round(to)}`,
});

const parseAsWeekHour = createParser<number>({
  parse: (text) => {
    const hour = parseAsInteger.parse(text);
    return hour !== null && hour >= 0 && hour < HOURS_OF_WEEK ? hour : null;
  },
  serialize: String,
});

const parsers = {
  /** Where the map looks. */
  at: parseAsCamera,
  /** What is switched on; absent = what the workspace begins with. */
  on: parseAsArrayOf(parseAsStringLiteral(mapSwitches)),
  span: parseAsStringLiteral(timeSpans).withDefault("24h"),
  /** The brushed window; absent = all of the span up to now, following the clock. */
  window: parseAsWindow,
  /** Everything from the span's start to the window's end. */
  cumulative: parseAsBoolean.withDefault(false),
  /** Only cases reported in this hour of the week (0 = Monday 00:00). */
  hour: parseAsWeekHour,
  /** What the bottom shows: bars along time, or hours by weekdays. */
  chart: parseAsStringLiteral(["time", "week"]).withDefault("time"),
  /** What a case counts for in heat, hexagons and hot spots. */
  weigh: parseAsStringLiteral(weightings).withDefault("count"),
  /** What hot spots are judged by. */
  unit: parseAsStringLiteral(hotSpotUnits).withDefault("hexagon"),
};

/** The map's part of the address: copy it, send it, and the other sees the same. */
export const useMapAddress = () =>
  useQueryStates(parsers, { history: "replace", scroll: false, shallow: true, throttleMs: 250 });
