import type { MapTokens } from "../theme-tokens";
import { SYMBOL_SCALE, symbolCanvas } from "./canvas";
import { BLIND_CELL, drawBlindHatch } from "./draw-blind-hatch";
import { drawPlace, PLACE_CELL, placeImageIds } from "./draw-place";
import { drawHatch, drawJunction, drawLock, HATCH_CELL } from "./draw-plan";
import { drawUnit, UNIT_CELL } from "./draw-unit";

export const styleImageIds = [
  "camera",
  "camera-offline",
  "hazard",
  "hazard-major",
  "unit-grid_leader",
  "unit-crew",
  "unit-station",
  "plan-hatch",
  "plan-junction",
  "plan-fixed",
  "plan-lock",
  "obstacle",
  "obstacle-cluster",
  "hatch-blind",
  ...placeImageIds,
] as const;
export type StyleImageId = (typeof styleImageIds)[number];

interface StyleImage {
  image: ImageData;
  pixelRatio: number;
}

/** A camera seen from above that looks north: a disc, a body and the lens; offline = grey with a slash. */
function drawCamera(pen: CanvasRenderingContext2D, centre: number, tokens: MapTokens, offline: boolean): void {
  const color = offline ? tokens.textMuted : tokens.camera;
  pen.beginPath();
  pen.arc(centre, centre, 7.5, 0, 2 * Math.PI);
  pen.fillStyle = tokens.surface;
  pen.strokeStyle = color;
  pen.lineWidth = 1.2;
  pen.fill();
  pen.stroke();
  pen.fillStyle = color;
  pen.fillRect(centre - 2.2, centre - 1.5, 4.4, 5);
  pen.beginPath();
  pen.moveTo(centre - 1.3, centre - 1.4);
  pen.lineTo(centre - 3.2, centre - 5);
  pen.lineTo(centre + 3.2, centre - 5);
  pen.lineTo(centre + 1.3, centre - 1.4);
  pen.fill();
  if (!offline) return;
  pen.beginPath();
  pen.moveTo(centre - 5, centre + 5);
  pen.lineTo(centre + 5, centre - 5);
  pen.lineWidth = 1.4;
  pen.stroke();
}

/** A hazard is a square sign, never one of the shapes of a case; major = filled. */
function drawHazard(pen: CanvasRenderingContext2D, centre: number, tokens: MapTokens, major: boolean): void {
  pen.beginPath();
  pen.roundRect(centre - 6.5, centre - 6.5, 13, 13, 3);
  pen.fillStyle = major ? tokens.hazard : tokens.surface;
  pen.strokeStyle = major ? tokens.symbolEdge : tokens.hazard;
  pen.lineWidth = 1.5;
  pen.fill();
  pen.stroke();
  pen.fillStyle = major ? tokens.symbolEdge : tokens.hazard;
  pen.fillRect(centre - 0.9, centre - 4, 1.8, 5);
  pen.fillRect(centre - 0.9, centre + 2.2, 1.8, 1.8);
}

/** The pictures the style names. Drawn here, so that no sprite is fetched and every theme has its own. */
export function styleImages(tokens: MapTokens): Record<StyleImageId, StyleImage> {
  const draw = (size: number, paint: (pen: CanvasRenderingContext2D, centre: number) => void) => {
    const { canvas, pen } = symbolCanvas(size, size);
    paint(pen, size / 2);
    return { image: pen.getImageData(0, 0, canvas.width, canvas.height), pixelRatio: SYMBOL_SCALE };
  };
  const nothing = (): undefined => undefined;
  const houses = placeImageIds.map((id) => [id, draw(PLACE_CELL, (pen, centre) => drawPlace(pen, centre, tokens, id))]);
  const places = Object.fromEntries(houses) as Record<(typeof placeImageIds)[number], StyleImage>;
  return {
    camera: draw(18, (pen, centre) => drawCamera(pen, centre, tokens, false)),
    "camera-offline": draw(18, (pen, centre) => drawCamera(pen, centre, tokens, true)),
    hazard: draw(18, (pen, centre) => drawHazard(pen, centre, tokens, false)),
    "hazard-major": draw(18, (pen, centre) => drawHazard(pen, centre, tokens, true)),
    ...places,
    "unit-grid_leader": draw(UNIT_CELL, (pen, centre) => drawUnit(pen, centre, tokens, "grid_leader")),
    "unit-crew": draw(UNIT_CELL, (pen, centre) => drawUnit(pen, centre, tokens, "crew")),
    "unit-station": draw(UNIT_CELL, (pen, centre) => drawUnit(pen, centre, tokens, "station")),
    "plan-hatch": draw(HATCH_CELL, (pen) => drawHatch(pen, tokens)),
    "plan-junction": draw(12, (pen, centre) => drawJunction(pen, centre, tokens, false)),
    "plan-fixed": draw(12, (pen, centre) => drawJunction(pen, centre, tokens, true)),
    "plan-lock": draw(16, (pen, centre) => drawLock(pen, centre, tokens)),
    obstacle: draw(22, nothing),
    "obstacle-cluster": draw(42, nothing),
    "hatch-blind": draw(BLIND_CELL, (pen) => drawBlindHatch(pen, tokens.blind)),
  };
}
