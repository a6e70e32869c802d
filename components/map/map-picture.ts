import { Map as MapLibreMap } from "maplibre-gl";
import type { MapCamera } from "@/lib/map/map-camera";
import { PRINT_RATIO } from "@/lib/map/print/paper";
import { type TileSourceId, tileSourceIds } from "@/lib/map/sources";
import { buildStyle } from "@/lib/map/style/build-style";
import { MapSync } from "./map-sync";
import type { MapView } from "./map-view";

interface PictureWish {
  view: MapView;
  camera: MapCamera;
  /** In pixels of the style sheet; the picture has `PRINT_RATIO` times as many. */
  width: number;
  height: number;
  /** Ends the drawing: nobody wants the picture any more, and the next one wants the graphics card. */
  signal: AbortSignal;
}

/** Software that draws without a graphics card takes its time over eight million pixels. */
const PATIENCE_MILLISECONDS = 60_000;
/** As large as graphics cards make a picture at least; A3 needs 4960. */
const LARGEST = 8_192;

/** Draws a view once more, out of sight, as fine as a printer can show it. The map on the screen stays as it is. */
export async function mapPicture({ view, camera, width, height, signal }: PictureWish): Promise<HTMLCanvasElement> {
  signal.throwIfAborted();
  const element = document.createElement("div");
  element.setAttribute("aria-hidden", "true");
  element.style.cssText = `position:fixed;left:-${width + 100}px;top:0;width:${width}px;height:${height}px`;
  document.body.append(element);
  const layers = tileSourceIds.filter((id): id is TileSourceId => view.tileLayers.includes(id));
  const origin = window.location.origin;
  const map = new MapLibreMap({
    container: element,
    style: buildStyle(view, origin, layers),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    bearing: camera.bearing,
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    // As tiles come in, each draws the map anew: only the last picture of it is as fine as paper.
    pixelRatio: 1,
    maxCanvasSize: [LARGEST, LARGEST],
    canvasContextAttributes: { preserveDrawingBuffer: true },
  });
  const sync = new MapSync(map, view, origin, layers);
  try {
    await drawn(map, "load", signal);
    map.setPixelRatio(PRINT_RATIO);
    await drawn(map, "render", signal);
    return copyOf(map.getCanvas());
  } finally {
    sync.remove();
    map.remove();
    element.remove();
  }
}

/** Every tile is there and every layer painted, after it was loaded or rendered at all. */
function drawn(map: MapLibreMap, first: "load" | "render", signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(() => reject(new Error("the map was not drawn in time")), PATIENCE_MILLISECONDS);
    const stop = (): void => {
      clearTimeout(timer);
      reject(new Error("nobody waits for the map"));
    };
    signal.addEventListener("abort", stop, { once: true });
    map.once(first, () =>
      map.once("idle", () => {
        clearTimeout(timer);
        resolve();
      }),
    );
    map.triggerRepaint();
  });
}

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement("canvas");
  [copy.width, copy.height] = [canvas.width, canvas.height];
  copy.getContext("2d")?.drawImage(canvas, 0, 0);
  return copy;
}
