"use client";

import {
  type inferParserType,
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from "nuqs";
import { queueTabs } from "./queue-state";

export const settledSpans = [1, 3, 7] as const;

const codes = parseAsArrayOf(parseAsString).withDefault([]);

const parsers = {
  tab: parseAsStringLiteral(queueTabs).withDefault("waiting"),
  place: codes,
  category: codes,
  severity: codes,
  source: codes,
  text: parseAsString.withDefault(""),
  days: parseAsInteger.withDefault(1),
  case: parseAsString,
  new: parseAsStringLiteral(["1"]),
};

/** Tab, filters and selection are the address: copy it, send it, press back. */
export const useQueueView = () => useQueryStates(parsers, { history: "replace", scroll: false });

export type QueueView = inferParserType<typeof parsers>;
