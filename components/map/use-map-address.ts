"use client";

import { createParser, parseAsArrayOf, parseAsBoolean, parseAsStringLiteral, useQueryStates } from "nuqs";
import type { TimeWindow } from "@/lib/map/incidents/incident-window";
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

const parsers = {
  /** Where the map looks. */
  at: parseAsCamera,
  /** What is switched on; absent = what the workspace begins with. */
  on: parseAsArrayOf(parseAsStringLiteral(mapSwitches)),
  span: parseAsStringLiteral(timeSpans).withDefault("today"),
  /** The brushed window; absent = all of the span up to now, following the clock. */
  window: parseAsWindow,
  /** Everything from the span's start to the window's end. */
  cumulative: parseAsBoolean.withDefault(false),
};

/** The map's part of the address: copy it, send it, and the other sees the same. */
export const useMapAddress = () =>
  useQueryStates(parsers, { history: "replace", scroll: false, shallow: true, throttleMs: 250 });
