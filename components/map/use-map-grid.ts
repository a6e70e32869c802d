"use client";

import { parseAsString, useQueryState } from "nuqs";

/** The grid that is selected on the map, in the address. */
export const useMapGrid = () => useQueryState("grid", parseAsString.withOptions({ history: "replace", scroll: false }));
