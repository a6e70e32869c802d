"use client";

import { useCallback } from "react";
import type { MapSelection } from "@/lib/map/map-selection";
import type { MapSwitch } from "@/lib/map/map-switches";
import { MapArea } from "../map/map-area";
import { useFieldView } from "./use-field-view";

const switches: readonly MapSwitch[] = ["incidents", "hazards", "places", "households", "grids"];
const defaultOn: readonly MapSwitch[] = ["incidents", "hazards", "grids"];

/** My grids: what is reported, what stands as a risk, what is to be inspected, and how many households where. */
export function FieldMap() {
  const [view, setView] = useFieldView();
  const onSelect = useCallback(
    (selection: MapSelection | null) => {
      if (selection?.kind === "incident") void setView({ case: selection.id });
      if (selection?.kind === "hazard") void setView({ hazard: selection.id });
      if (selection?.kind === "place") void setView({ place: selection.id });
    },
    [setView],
  );
  return (
    <MapArea
      switches={switches}
      defaultOn={defaultOn}
      selection={view.case === null ? null : { kind: "incident", id: view.case }}
      onSelect={onSelect}
      compact
    />
  );
}
