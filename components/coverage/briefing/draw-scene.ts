import { callApi } from "@/lib/client/api";
import type { BriefingScene } from "@/lib/contracts/coverage/briefing";
import { whatIfEndpoint } from "@/lib/contracts/coverage/what-if-endpoint";
import { parseCamera } from "@/lib/map/map-camera";
import { mapSwitches } from "@/lib/map/map-switches";
import { zoomToFit } from "@/lib/map/print/paper";
import { pixelsPerMetre } from "@/lib/map/style/road-width";
import { lightTokens } from "../../map/light-tokens";
import { mapHost } from "../../map/map-host";
import { mapPicture } from "../../map/map-picture";
import { mapStore } from "../../map/map-store";
import { planDrawing } from "../plan-drawing";

/** Pixels of the style sheet. */
interface Frame {
  width: number;
  height: number;
}

export interface DrawnScene {
  canvas: HTMLCanvasElement;
  frame: Frame;
  /** Pixels of the style sheet for a metre of the ground, at its middle. */
  pixelsPerMetre: number;
  /** Degrees clockwise that the picture's top points off north. */
  bearing: number;
}

/** A scene's map for paper: light, in print resolution, with all that the screen showed; null without a map to copy from. */
export async function drawScene(
  { view: wanted, changes }: BriefingScene,
  { areaCode, frame, signal }: { areaCode: string; frame: Frame; signal: AbortSignal },
): Promise<DrawnScene | null> {
  const { view, camera: here } = mapStore.getState();
  const camera = parseCamera(wanted.at) ?? here;
  if (!view || !camera) return null;
  const result =
    changes.length === 0
      ? null
      : await callApi(whatIfEndpoint, { body: { area: areaCode, changes: [...changes] }, signal });
  const { clientWidth, clientHeight } = mapHost();
  const zoom =
    clientWidth === 0 ? camera.zoom : zoomToFit(camera.zoom, { width: clientWidth, height: clientHeight }, frame);
  const canvas = await mapPicture({
    view: {
      ...view,
      tokens: lightTokens(),
      switches: new Set(mapSwitches.filter((name) => wanted.on.includes(name))),
      selection: wanted.grid === null ? null : { kind: "grid", id: wanted.grid },
      drawing: planDrawing({ result, point: null, suggested: [], look: null }),
      handles: [],
      point: null,
      fieldOfView: null,
    },
    camera: { ...camera, zoom },
    ...frame,
    signal,
  });
  return { canvas, frame, pixelsPerMetre: pixelsPerMetre(zoom, camera.lat), bearing: camera.bearing };
}
