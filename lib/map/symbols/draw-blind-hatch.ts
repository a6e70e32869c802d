export const BLIND_CELL = 10;

/** Lines at 45° that meet the next cell's, 7 px apart. */
export function drawBlindHatch(pen: CanvasRenderingContext2D, color: string): void {
  pen.strokeStyle = color;
  pen.lineWidth = 1.3;
  for (const shift of [-BLIND_CELL, 0, BLIND_CELL]) {
    pen.beginPath();
    pen.moveTo(shift - 2, BLIND_CELL + 2);
    pen.lineTo(shift + BLIND_CELL + 2, -2);
    pen.stroke();
  }
}
