import type { LngLat, Map as MapLibreMap, MapTouchEvent } from "maplibre-gl";

/** As long as phones take for a press that is meant. */
const PRESS_MILLISECONDS = 500;

/** Tells where a finger stays on the map: some browsers send no context menu for it. @returns the way to end it */
export function onLongPress(map: MapLibreMap, tell: (at: LngLat) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const onStart = ({ lngLat, points }: MapTouchEvent): void => {
    stop();
    if (points.length === 1) timer = setTimeout(() => tell(lngLat), PRESS_MILLISECONDS);
  };
  const ends = ["touchend", "touchcancel", "touchmove", "movestart"] as const;
  map.on("touchstart", onStart);
  for (const end of ends) map.on(end, stop);
  return () => {
    stop();
    map.off("touchstart", onStart);
    for (const end of ends) map.off(end, stop);
  };
}
