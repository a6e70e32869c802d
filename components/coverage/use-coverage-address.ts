"use client";

import { parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";

export const coverageTools = ["plan", "suggest", "briefing"] as const;

/** What is worked on beside the figures; in the address, so that a copied link opens it for somebody else. */
export const useCoverageAddress = () =>
  useQueryStates(
    {
      tool: parseAsStringLiteral(coverageTools),
      /** Suggestions that are looked for, or were found. */
      suggestion: parseAsString,
      briefing: parseAsString,
      /** The scene that is on the whole screen, from 1; absent = the desk. */
      present: parseAsInteger,
    },
    { history: "replace", scroll: false, shallow: true },
  );
