/** Symbols are drawn at twice their size, sharp on every screen up to 2×. */
export const SYMBOL_SCALE = 2;

/** A canvas measured in desk pixels. */
export function symbolCanvas(
  width: number,
  height: number,
): { canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D } {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * SYMBOL_SCALE);
  canvas.height = Math.ceil(height * SYMBOL_SCALE);
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("The browser gives no 2D canvas to draw the map's symbols on");
  pen.scale(SYMBOL_SCALE, SYMBOL_SCALE);
  pen.lineJoin = "round";
  return { canvas, pen };
}

export interface AtlasCell {
  x: number;
  y: number;
  width: number;
  height: number;
}
