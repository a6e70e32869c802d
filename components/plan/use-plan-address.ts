"use client";

import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { toolNames } from "@/lib/client/plan/tool-names";

export const tableViews = ["all", "outside", "changed"] as const;
export const mapPeriods = ["draft", "both", "sides"] as const;

/** An open plan in the address: which one, the tool in the hand, the chosen grids, what the table and the map show. */
export const usePlanAddress = () =>
  useQueryStates(
    {
      plan: parseAsString,
      tool: parseAsStringLiteral(toolNames).withDefault("select"),
      cells: parseAsArrayOf(parseAsString).withDefault([]),
      rows: parseAsStringLiteral(tableViews).withDefault("all"),
      /** The draft alone, over what it changes, or beside it. */
      show: parseAsStringLiteral(mapPeriods).withDefault("draft"),
      /** The borders of a past day; absent = today. */
      day: parseAsString,
      /** A proposal that is looked for, or waits to be taken. */
      job: parseAsString,
    },
    { history: "replace", scroll: false, shallow: true },
  );
