/** Landscape sheets, in millimetres. */
export const papers = {
  a4: { width: 297, height: 210 },
  a3: { width: 420, height: 297 },
} as const;

export type Paper = keyof typeof papers;

/** What a printer resolves, and what style sheets take an inch for. */
export const PRINT_DPI = 300;
const CSS_DPI = 96;
const MILLIMETRES_PER_INCH = 25.4;

export const cssPixels = (millimetres: number): number => Math.round((millimetres * CSS_DPI) / MILLIMETRES_PER_INCH);

/** Device pixels for one pixel of the style sheet. */
export const PRINT_RATIO = PRINT_DPI / CSS_DPI;

/** The N of 1 : N on paper, to two digits: a printer's own margins change the third. */
export function paperScale(pixelsPerMetre: number): number {
  const exact = CSS_DPI / (MILLIMETRES_PER_INCH / 1_000) / pixelsPerMetre;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(exact)) - 1);
  return Math.round(exact / step) * step;
}

/** The zoom at which a frame of this size shows what another showed, all of it. */
export const zoomToFit = (
  zoom: number,
  from: { width: number; height: number },
  to: { width: number; height: number },
): number => zoom + Math.log2(Math.min(to.width / from.width, to.height / from.height));
