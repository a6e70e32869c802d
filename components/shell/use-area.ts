"use client";

import { parseAsString, useQueryState } from "nuqs";

/** The chosen area, in the address (`?area=990102001`) so that a copied address shows the same view. */
export const useArea = () =>
  useQueryState("area", parseAsString.withOptions({ shallow: false, history: "push", scroll: false }));
