"use client";

import { useCallback } from "react";
import type { MapSelection } from "@/lib/map/map-selection";
import type { MapSwitch } from "@/lib/map/map-switches";
import { MapArea } from "../map/map-area";
import { useMapGrid } from "../map/use-map-grid";

const switches: readonly MapSwitch[] = ["grids", "choropleth", "households", "cameras"];
const defaultOn: readonly MapSwitch[] = ["grids", "choropleth"];

/** The grids in force, shaded by the households they hold. */
export function PlanMap() {
  const [grid, setGrid] = useMapGrid();
  const onSelect = useCallback(
    (selection: MapSelection | null) => void setGrid(selection?.kind === "grid" ? selection.id : null),
    [setGrid],
  );
  return (
    <MapArea
      switches={switches}
      defaultOn={defaultOn}
      selection={grid === null ? null : { kind: "grid", id: grid }}
      onSelect={onSelect}
      metric="households"
      incidents={false}
    />
  );
}
