"use client";

import { parseAsString, useQueryState } from "nuqs";

/** The inspected place that is selected on the map, in the address. */
export const useMapPlace = () =>
  useQueryState("place-card", parseAsString.withOptions({ history: "replace", scroll: false }));
