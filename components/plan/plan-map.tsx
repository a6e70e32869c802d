"use client";

import { type ReactNode, useCallback } from "react";
import type { MapSelection } from "@/lib/map/map-selection";
import type { MapSwitch } from "@/lib/map/map-switches";
import { MapArea } from "../map/map-area";
import { useMapGrid } from "../map/use-map-grid";

const switches: readonly MapSwitch[] = ["grids", "choropleth", "households", "cameras"];
const defaultOn: readonly MapSwitch[] = ["grids", "choropleth"];
/** Under an open plan the ground should be seen. */
const planOn: readonly MapSwitch[] = ["grids"];

/** The grids in force, shaded by the households they hold; over them, with its tools, an open plan. */
export function PlanMap({ tools, children }: { tools?: ReactNode; children?: ReactNode }) {
  const [grid, setGrid] = useMapGrid();
  const onSelect = useCallback(
    (selection: MapSelection | null) => void setGrid(selection?.kind === "grid" ? selection.id : null),
    [setGrid],
  );
  return (
    <MapArea
      switches={switches}
      defaultOn={tools ? planOn : defaultOn}
      selection={grid === null ? null : { kind: "grid", id: grid }}
      onSelect={onSelect}
      metric="households"
      incidents={false}
      tools={tools}
    >
      {children}
    </MapArea>
  );
}
