"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import { callApi } from "@/lib/client/api";
import { cameraLookEndpoint } from "@/lib/contracts/coverage/camera-look-endpoint";
import { coverageAtEndpoint } from "@/lib/contracts/coverage/coverage-at-endpoint";
import type { CoverageGrid } from "@/lib/contracts/coverage/coverage-grids-endpoint";
import type { ServiceCoverage } from "@/lib/contracts/coverage/services-endpoint";
import type { SuggestionResult } from "@/lib/contracts/coverage/suggestion-endpoints";
import type { MapSelection } from "@/lib/map/map-selection";
import type { MapSwitch } from "@/lib/map/map-switches";
import { CameraCard } from "../map/camera-card";
import { MapArea } from "../map/map-area";
import { mapStore } from "../map/map-store";
import { useCamera } from "../map/use-camera";
import { useMapCamera } from "../map/use-map-camera";
import { useMapGrid } from "../map/use-map-grid";
import { useSession } from "../shell/shell-session";
import { Button } from "../ui/button";
import { CameraLookFacts } from "./camera-look-facts";
import { bearingTo, planDrawing, planHandles } from "./plan-drawing";
import { PointCard } from "./point-card";
import { CameraHistory } from "./reliability/camera-history";
import { servedShares, serviceDrawing } from "./services/service-drawing";
import type { Plan } from "./use-plan";

const switches: readonly MapSwitch[] = [
  "choropleth",
  "views",
  "blind",
  "overreach",
  "losses",
  "cameras",
  "hazards",
  "grids",
];
const servicesOn: readonly MapSwitch[] = ["choropleth", "grids"];
const defaultOn: readonly MapSwitch[] = ["choropleth", "views", "blind", "overreach", "cameras", "grids"];

interface CoverageMapProps {
  grids: readonly CoverageGrid[];
  plan: Plan;
  /** The reader may think of changes. */
  mayPlan: boolean;
  /** Places that are suggested, not yet thought of as changes. */
  suggested?: SuggestionResult["places"];
  /** Which households have a service within a walk, instead of what cameras see. */
  services?: ServiceCoverage;
}

const noPlaces: SuggestionResult["places"] = [];

/** What cameras see among the houses. A press on the ground asks who sees it; a press on a camera opens it. */
export function CoverageMap({ grids, plan, mayPlan, suggested = noPlaces, services }: CoverageMapProps) {
  const t = useTranslations("coverage");
  const { role } = useSession();
  const [id, setId] = useMapCamera();
  const [grid, setGrid] = useMapGrid();
  const [point, setPoint] = useState<readonly [number, number] | null>(null);
  const { camera } = useCamera(id);
  const { data: at } = useQuery({
    queryKey: ["coverage", "at", point],
    queryFn: point
      ? ({ signal }) => callApi(coverageAtEndpoint, { query: { lng: point[0], lat: point[1] }, signal })
      : skipToken,
  });
  const { data: look } = useQuery({
    queryKey: ["coverage", "look", id],
    queryFn: id === null ? skipToken : ({ signal }) => callApi(cameraLookEndpoint, { params: { id }, signal }),
  });
  const onSelect = useCallback(
    (selection: MapSelection | null) => {
      void setId(selection?.kind === "camera" ? selection.id : null);
      if (selection?.kind === "camera") setPoint(null);
      else setPoint(mapStore.getState().pointer);
    },
    [setId],
  );
  const { changes, result, change, add } = plan;
  const inPlan = changes.some(({ cameraId }) => cameraId === id);
  const shownPoint = point && at ? at : null;
  const drawing = useMemo(
    () =>
      services
        ? serviceDrawing(services)
        : planDrawing({
            result,
            point: shownPoint && point ? { at: point, cameras: shownPoint.cameras } : null,
            suggested,
            look: look && look.cameraId === id && !inPlan ? look : null,
          }),
    [services, result, shownPoint, point, suggested, look, id, inPlan],
  );
  const handles = useMemo(
    () => planHandles(changes, result, point, { move: t("moveHandle"), turn: t("turnHandle"), point: t("atPoint") }),
    [changes, result, point, t],
  );
  const onHandle = useCallback(
    (handle: string, to: [number, number]) => {
      const [part, index] = handle.split("-");
      const i = Number(index);
      const from = changes[i]?.position ?? result?.cameras[i]?.position;
      const rounded: [number, number] = [Number(to[0].toFixed(7)), Number(to[1].toFixed(7))];
      if (part === "move") change(i, { position: rounded });
      else if (part === "turn" && from) change(i, { bearingDegrees: bearingTo(from, to) });
    },
    [changes, result, change],
  );
  const shares = useMemo(
    () =>
      services
        ? servedShares(services)
        : new Map(grids.flatMap(({ code, coveredShare: share }) => (share === null ? [] : [[code, share * 100]]))),
    [services, grids],
  );
  return (
    <MapArea
      switches={switches}
      defaultOn={services ? servicesOn : defaultOn}
      selection={id !== null ? { kind: "camera", id } : grid !== null ? { kind: "grid", id: grid } : null}
      onSelect={onSelect}
      metric={services ? "served" : "covered"}
      shares={shares}
      drawing={drawing}
      handles={handles}
      onHandle={onHandle}
      incidents={false}
    >
      {camera && (
        <CameraCard camera={camera} onClose={() => void setId(null)}>
          {look && look.cameraId === camera.id && <CameraLookFacts look={look} />}
          <CameraHistory cameraId={camera.id} name={camera.name} mayEdit={role === "admin"} />
          {mayPlan && !inPlan && (
            <div className="flex gap-2 py-1.5">
              <Button size="small" onClick={() => add({ cameraId: camera.id, off: true })}>
                {t("switchOff")}
              </Button>
              <Button
                size="small"
                onClick={() =>
                  add({ cameraId: camera.id, position: camera.position, bearingDegrees: camera.bearingDegrees })
                }
              >
                {t("moveOrTurn")}
              </Button>
            </div>
          )}
        </CameraCard>
      )}
      {shownPoint && (
        <PointCard
          cameras={shownPoint.cameras}
          couldTurn={shownPoint.couldTurn}
          onClose={() => setPoint(null)}
          onCamera={(each) => {
            setPoint(null);
            void setGrid(null);
            void setId(each);
          }}
        />
      )}
    </MapArea>
  );
}
