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
      hazard: parseAsString,
      /** `new`, or the id of a patrol. */
      patrol: parseAsString,
    },
    { history: "push" },
  );
