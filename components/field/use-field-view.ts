"use client";

import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";

export const fieldTabs = ["today", "map", "hazards", "report", "households", "me"] as const;
export type FieldTab = (typeof fieldTabs)[number];

/** Tab and what is open, in the address: the phone's back button closes what was opened. */
export const useFieldView = () =>
  useQueryStates(
    {
      tab: parseAsStringLiteral(fieldTabs).withDefault("today"),
      grid: parseAsString,
      case: parseAsString,
      /** `new`, or the id of a hazard. */
      hazard: parseAsString,
      visit: parseAsString,
      /** `new`, or the id of a place that is inspected. */
      place: parseAsString,
      /** What the tab of hazards shows. */
      list: parseAsStringLiteral(["places"]),
      /** `new`, or the id of a household. */
      household: parseAsString,
      /** `all`: every visit that is due, not only the first. */
      visits: parseAsStringLiteral(["all"]),
      /** `new`, or the id of a patrol. */
      patrol: parseAsString,
    },
    { history: "push" },
  );
