import type { MapTokens } from "../theme-tokens";

/** Edge of one tile of the hatch, in desk pixels. */
export const HATCH_CELL = 8;

/** Ground that changes its grid: lines at 45°, so drawn that tiles meet without a seam. */
export function drawHatch(pen: CanvasRenderingContext2D, { text }: MapTokens): void {
  pen.strokeStyle = text;
  pen.globalAlpha = 0.55;
  pen.lineWidth = 1.1;
  pen.lineCap = "square";
  for (const shift of [-HATCH_CELL, 0, HATCH_CELL]) {
    pen.beginPath();
    pen.moveTo(shift - 1, HATCH_CELL + 1);
    pen.lineTo(shift + HATCH_CELL + 1, -1);
    pen.stroke();
  }
}

/** Where borders end: a square; filled and grey where it cannot be moved. */
export function drawJunction(pen: CanvasRenderingContext2D, centre: number, tokens: MapTokens, fixed: boolean): void {
  pen.fillStyle = fixed ? tokens.textMuted : tokens.surface;
  pen.strokeStyle = fixed ? tokens.surface : tokens.boundarySelected;
  pen.lineWidth = fixed ? 1 : 2;
  const half = fixed ? 3 : 4;
  pen.fillRect(centre - half, centre - half, 2 * half, 2 * half);
  pen.strokeRect(centre - half, centre - half, 2 * half, 2 * half);
}

export function drawLock(pen: CanvasRenderingContext2D, centre: number, tokens: MapTokens): void {
  pen.strokeStyle = tokens.label;
  pen.fillStyle = tokens.label;
  pen.lineWidth = 1.6;
  pen.beginPath();
  pen.arc(centre, centre - 1.5, 2.8, Math.PI, 2 * Math.PI);
  pen.stroke();
  pen.beginPath();
  pen.roundRect(centre - 4.5, centre - 1.5, 9, 7, 1.2);
  pen.fill();
}
