"use client";

import { parseAsString, useQueryState } from "nuqs";

/** `list`, `new`, or the number of a note: what is open of the hand-overs, in the address. */
export const useHandOverView = () =>
  useQueryState("note", parseAsString.withOptions({ history: "replace", scroll: false }));
