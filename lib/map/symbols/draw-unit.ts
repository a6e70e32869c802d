import type { UnitKind } from "@/lib/incidents/dispatch/unit-kind";
import type { MapTokens } from "../theme-tokens";

/** Edge of the picture in desk pixels: a square of 22 and its light edge. */
export const UNIT_CELL = 26;
const SIDE = 22;
const CORNER = 6;

/** People and vehicles that can be sent: a dark square, never a shape of a case. One person, a van, or two people. */
export function drawUnit(pen: CanvasRenderingContext2D, centre: number, tokens: MapTokens, kind: UnitKind): void {
  pen.beginPath();
  pen.roundRect(centre - SIDE / 2, centre - SIDE / 2, SIDE, SIDE, CORNER);
  pen.fillStyle = tokens.unit;
  pen.strokeStyle = tokens.symbolEdge;
  pen.lineWidth = 1.5;
  pen.fill();
  pen.stroke();
  pen.strokeStyle = tokens.symbolEdge;
  pen.lineWidth = 1.6;
  if (kind === "crew") drawVan(pen, centre);
  else if (kind === "station") {
    drawPerson(pen, centre - 2.4, centre, 2.3);
    drawPerson(pen, centre + 3.2, centre + 0.4, 1.9);
  } else drawPerson(pen, centre, centre, 2.8);
}

function drawPerson(pen: CanvasRenderingContext2D, x: number, y: number, head: number): void {
  pen.beginPath();
  pen.arc(x, y - head, head, 0, 2 * Math.PI);
  pen.stroke();
  pen.beginPath();
  pen.arc(x, y + head * 2.4, head * 1.7, Math.PI, 2 * Math.PI);
  pen.stroke();
}

function drawVan(pen: CanvasRenderingContext2D, centre: number): void {
  pen.beginPath();
  pen.moveTo(centre + 1, centre + 3);
  pen.lineTo(centre + 1, centre - 4.5);
  pen.lineTo(centre - 6.5, centre - 4.5);
  pen.lineTo(centre - 6.5, centre + 3);
  pen.lineTo(centre + 6.5, centre + 3);
  pen.lineTo(centre + 6.5, centre - 0.5);
  pen.lineTo(centre + 4, centre - 2.5);
  pen.lineTo(centre + 1, centre - 2.5);
  pen.stroke();
  for (const x of [centre - 3.2, centre + 3.6]) {
    pen.beginPath();
    pen.arc(x, centre + 4, 1.7, 0, 2 * Math.PI);
    pen.stroke();
  }
}
