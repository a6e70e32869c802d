import type { Light } from "@/lib/hazards/light-of-day";
import type { MapTokens } from "../theme-tokens";

const lights = ["green", "amber", "red"] as const satisfies readonly Light[];
/** As many as the last check gave; 0 also where there was none yet. */
const starCounts = [0, 1, 2, 3, 4, 5] as const;

export const placeImageIds = lights.flatMap((light) => starCounts.map((stars) => `place-${light}-${stars}` as const));

/** Edge of the picture in desk pixels: the house, and its stars below. */
export const PLACE_CELL = 26;
const STAR_STEP = 4.6;

/** A house, which is no shape of a case or a hazard. How it stands is said twice: by its colour and by what is in it. */
export function drawPlace(
  pen: CanvasRenderingContext2D,
  centre: number,
  tokens: MapTokens,
  id: (typeof placeImageIds)[number],
): void {
  const [, light, stars] = id.split("-");
  const isSound = light === "green";
  const color = isSound ? tokens.unit : light === "amber" ? tokens.dueSoon : tokens.dueLate;
  const top = centre - 12;
  pen.beginPath();
  pen.moveTo(centre, top);
  for (const [x, y] of [
    [7.5, 6],
    [7.5, 16],
    [-7.5, 16],
    [-7.5, 6],
  ] as const)
    pen.lineTo(centre + x, top + y);
  pen.closePath();
  pen.fillStyle = isSound ? tokens.surface : color;
  pen.strokeStyle = isSound ? color : tokens.symbolEdge;
  pen.lineWidth = 1.5;
  pen.fill();
  pen.stroke();
  pen.fillStyle = isSound ? color : tokens.symbolEdge;
  // A door, a half mark, a warning: told apart without the colour.
  if (isSound) pen.fillRect(centre - 2, top + 9.5, 4, 6);
  else {
    pen.fillRect(centre - 1, top + (light === "red" ? 4.5 : 10), 2, light === "red" ? 6.5 : 1);
    pen.fillRect(centre - 1, top + 12, 2, 2);
  }
  drawStars(pen, centre, top + 21, Number(stars), tokens);
}

function drawStars(pen: CanvasRenderingContext2D, centre: number, y: number, count: number, tokens: MapTokens): void {
  pen.fillStyle = tokens.text;
  pen.strokeStyle = tokens.labelHalo;
  pen.lineWidth = 1.6;
  for (let place = 0; place < count; place++) {
    const x = centre + (place - (count - 1) / 2) * STAR_STEP;
    pen.beginPath();
    for (let point = 0; point < 10; point++) {
      const angle = (point * Math.PI) / 5 - Math.PI / 2;
      const reach = point % 2 === 0 ? 2.6 : 1.1;
      pen.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
    }
    pen.closePath();
    pen.stroke();
    pen.fill();
  }
}
