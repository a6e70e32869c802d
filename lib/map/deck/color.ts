export type Rgba = [red: number, green: number, blue: number, alpha: number];

/** `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa` (style sheets get shortened when they are built) → what deck.gl takes. */
export function rgba(hex: string, opacity = 1): Rgba {
  const digits = hex.slice(1);
  const long = digits.length < 6 ? Array.from(digits, (digit) => digit + digit).join("") : digits;
  const part = (at: number): number => Number.parseInt(long.slice(at, at + 2), 16);
  return [part(0), part(2), part(4), Math.round((long.length > 6 ? part(6) : 255) * opacity)];
}
