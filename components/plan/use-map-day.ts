"use client";

import { parseAsString, useQueryState } from "nuqs";
import type { TransitionStartFunction } from "react";

/** The past day that the workspace shows, in the address; the page reads its grids and figures anew. */
export const useMapDay = (startTransition: TransitionStartFunction) =>
  useQueryState("day", parseAsString.withOptions({ shallow: false, history: "push", scroll: false, startTransition }));
