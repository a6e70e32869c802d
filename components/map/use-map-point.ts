"use client";

import { createParser, useQueryState } from "nuqs";
import { formatPoint, parsePoint } from "@/lib/map/map-point";

/** The point of the map that is asked about, in the address: copy it, send it, and the other sees the same. */
export const useMapPoint = () =>
  useQueryState(
    "here",
    createParser({
      parse: parsePoint,
      serialize: formatPoint,
      eq: (a, b) => a[0] === b[0] && a[1] === b[1],
    }).withOptions({ history: "replace", scroll: false }),
  );
