"use client";

import { parseAsString, useQueryState } from "nuqs";

/** The camera that is selected on the map, in the address. */
export const useMapCamera = () =>
  useQueryState("camera", parseAsString.withOptions({ history: "replace", scroll: false }));
