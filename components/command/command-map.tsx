"use client";

import { useNow } from "next-intl";
import { useCallback, useMemo } from "react";
import { localTime } from "@/lib/i18n/local-time";
import type { MapPoint } from "@/lib/map/map-point";
import type { MapSelection } from "@/lib/map/map-selection";
import type { MapSwitch } from "@/lib/map/map-switches";
import { shortNumber } from "../incident/short-number";
import { LayerPicker } from "../map/layer-picker";
import { MapArea } from "../map/map-area";
import { useCamera } from "../map/use-camera";
import { useLayerOutline } from "../map/use-layer-outline";
import { useMapCamera } from "../map/use-map-camera";
import { useMapGrid } from "../map/use-map-grid";
import { useMapLayer } from "../map/use-map-layer";
import { useMapPlace } from "../map/use-map-place";
import { useMapPoint } from "../map/use-map-point";
import { onDemand } from "../shared/on-demand";
import { useSession } from "../shell/shell-session";
import { useArea } from "../shell/use-area";
import { useCampaignOnMap } from "./campaigns/use-campaign-on-map";
import { useOpenIncidents } from "./use-queue";
import { useQueueView } from "./use-queue-view";
import { useUnitsOnDuty } from "./use-units-on-duty";

const CameraCard = onDemand(() => import("../map/camera-card").then((module) => module.CameraCard), "floating");
const PlaceCard = onDemand(() => import("../map/place-card").then((module) => module.PlaceCard), "floating");
const HereCard = onDemand(() => import("../map/here/here-card").then((module) => module.HereCard), "floating");

const switches: readonly MapSwitch[] = [
  "incidents",
  "heat",
  "hexagons",
  "hotspots",
  "choropleth",
  "grids",
  "units",
  "cameras",
  "hazards",
  "places",
];
/** Who does not read inspected places has no switch for them. */
const switchesOfOthers = switches.filter((name) => name !== "places");
const defaultOn: readonly MapSwitch[] = ["incidents", "heat", "grids", "units"];
/** How far a campaign is must not lie under where cases gather. */
const defaultOnOfCampaign: readonly MapSwitch[] = ["incidents", "choropleth", "grids"];

/** The command centre's map: cases live, where they gather, and the time they came in. */
export function CommandMap() {
  const [view, setView] = useQueueView();
  const [grid, setGrid] = useMapGrid();
  const [cameraId, setCameraId] = useMapCamera();
  const { camera, fieldOfView } = useCamera(cameraId);
  const [place, setPlace] = useMapPlace();
  const [point, setPoint] = useMapPoint();
  const [area] = useArea();
  const now = useNow();
  const { data: open = [] } = useOpenIncidents(area ?? undefined);
  const number = open.find(({ id }) => id === view.case)?.number;
  const { role } = useSession();
  const units = useUnitsOnDuty(role === "commander", area ?? undefined);
  const mayAsk = role === "commander";
  const onPoint = useCallback((at: MapPoint) => void (mayAsk && setPoint([...at])), [mayAsk, setPoint]);
  const onSelect = useCallback(
    (selection: MapSelection | null) => {
      void setCameraId(selection?.kind === "camera" ? selection.id : null);
      void setPlace(selection?.kind === "place" ? selection.id : null);
      // A look at a camera or a place near by does not put the case away.
      if (selection?.kind === "camera" || selection?.kind === "place") return;
      void setPoint(null);
      void setView({ case: selection?.kind === "incident" ? selection.id : null });
      void setGrid(selection?.kind === "grid" ? selection.id : null);
    },
    [setView, setGrid, setCameraId, setPlace, setPoint],
  );
  const [layer] = useMapLayer();
  const outline = useLayerOutline(layer, null);
  const campaign = useCampaignOnMap();
  const shares = campaign?.shares ?? null;
  const selection: MapSelection | null =
    view.case !== null ? { kind: "incident", id: view.case } : grid !== null ? { kind: "grid", id: grid } : null;
  const { category, severity, source } = view;
  const filter = useMemo(() => {
    const areas = view.place.length > 0 ? view.place : area === null ? [] : [area];
    return { category, severity, source, area: areas };
  }, [view.place, category, severity, source, area]);
  return (
    <MapArea
      switches={mayAsk ? switches : switchesOfOthers}
      defaultOn={shares ? defaultOnOfCampaign : defaultOn}
      metric={shares ? "reached" : "open-rate"}
      shares={shares}
      selection={selection}
      selectionTag={number ? shortNumber(number, localTime(now).day) : null}
      onSelect={onSelect}
      fieldOfView={fieldOfView}
      point={mayAsk ? point : null}
      onPoint={onPoint}
      filter={filter}
      units={units}
      round={campaign?.spots ?? null}
      outline={outline}
      tools={<LayerPicker />}
      timeStrip
    >
      {mayAsk && point && !camera && place === null && (
        <HereCard point={point} onClose={() => void setPoint(null)} onCamera={(id) => void setCameraId(id)} />
      )}
      {camera && <CameraCard camera={camera} onClose={() => void setCameraId(null)} />}
      {mayAsk && place !== null && <PlaceCard id={place} onClose={() => void setPlace(null)} />}
    </MapArea>
  );
}
