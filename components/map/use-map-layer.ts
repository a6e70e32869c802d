"use client";

import { parseAsString, useQueryState } from "nuqs";

/** The thematic layer that is drawn over the grids, by id, in the address; null = none. */
export const useMapLayer = () =>
  useQueryState("layer", parseAsString.withOptions({ shallow: true, history: "replace", scroll: false }));
