export type Rgba = [red: number, green: number, blue: number, alpha: number];

/** `#rrggbb` or `#rrggbbaa` → what deck.gl takes. */
export function rgba(hex: string, opacity = 1): Rgba {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const alpha = hex.length > 7 ? part(7) : 255;
  return [part(1), part(3), part(5), Math.round(alpha * opacity)];
}
