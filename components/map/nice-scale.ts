const MOST_PIXELS = 90;

/** The longest of 1, 2, 5 × 10ⁿ metres that fits the bar. */
export function niceScale(pixelsPerMetre: number): { metres: number; pixels: number } {
  const most = MOST_PIXELS / pixelsPerMetre;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((factor) => factor * power <= most) ?? 1) * power;
  return { metres, pixels: Math.round(metres * pixelsPerMetre) };
}
