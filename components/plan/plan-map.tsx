"use client";

import { type ReactNode, useCallback, useMemo } from "react";
import type { PastGridFigures } from "@/lib/contracts/grids/grid-figures";
import type { MapSelection } from "@/lib/map/map-selection";
import type { MapSwitch } from "@/lib/map/map-switches";
import { tileSourcesOf } from "@/lib/map/tile-sources-of";
import { MapArea } from "../map/map-area";
import { useMapGrid } from "../map/use-map-grid";
import { useSession } from "../shell/shell-session";

const switches: readonly MapSwitch[] = ["grids", "choropleth", "households", "cameras"];
/** An administrator approves plans and sees no household, not even as a point. */
const withoutHouseholds = switches.filter((name) => name !== "households");
const defaultOn: readonly MapSwitch[] = ["grids", "choropleth"];
/** Under an open plan the ground should be seen. */
const planOn: readonly MapSwitch[] = ["grids"];

interface PlanMapProps {
  tools: ReactNode;
  /** The grids of a past day instead of those in force. */
  past?: { day: string; grids: readonly PastGridFigures[] } | null;
  isPlanOpen?: boolean;
  /** Units of the chosen thematic layer. */
  outline?: GeoJSON.FeatureCollection | null;
  children?: ReactNode;
}

/** The grids in force, shaded by the households they hold; over them, with its tools, an open plan. */
export function PlanMap({ tools, past, outline = null, isPlanOpen = false, children }: PlanMapProps) {
  const { role } = useSession();
  const [grid, setGrid] = useMapGrid();
  const onSelect = useCallback(
    (selection: MapSelection | null) => void setGrid(selection?.kind === "grid" ? selection.id : null),
    [setGrid],
  );
  const pastOnMap = useMemo(
    () =>
      past
        ? { day: past.day, households: new Map(past.grids.map(({ code, households }) => [code, households ?? 0])) }
        : null,
    [past],
  );
  return (
    <MapArea
      switches={tileSourcesOf(role).includes("households") ? switches : withoutHouseholds}
      defaultOn={isPlanOpen ? planOn : defaultOn}
      selection={grid === null ? null : { kind: "grid", id: grid }}
      onSelect={onSelect}
      metric="households"
      incidents={false}
      past={pastOnMap}
      outline={outline}
      tools={tools}
    >
      {children}
    </MapArea>
  );
}
