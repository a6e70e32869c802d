"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { callApi } from "@/lib/client/api";
import type { GridFigures } from "@/lib/contracts/grids/grid-figures";
import { readGridEndpoint } from "@/lib/contracts/grids/read-grid-endpoint";
import { gridCentre } from "../shared/grid-centre";
import { useCurrentPosition } from "../shared/use-current-position";

/** Where what is reported lies: the phone's own position once it was asked for, or else the middle of the chosen grid. */
export function useReportPlace(grids: readonly GridFigures[]) {
  const [grid, setGrid] = useState(grids[0]?.code ?? "");
  const here = useCurrentPosition();
  const shape = useQuery({
    queryKey: ["grid", grid],
    queryFn: ({ signal }) => callApi(readGridEndpoint, { params: { code: grid }, signal }),
    enabled: grid !== "",
    staleTime: 300_000,
  });
  return {
    grid,
    setGrid,
    here,
    position: here.position ?? (shape.data ? gridCentre(shape.data.geometry) : null),
    /** False: the position is the middle of the grid, and not where it is. */
    located: here.position !== null,
  };
}
