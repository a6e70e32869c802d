/** Degrees, WGS-84. */
export type MapPoint = readonly [lng: number, lat: number];

/** Six decimals are 11 cm: finer than any map here, short enough to read out. */
const DIGITS = 6;

/** `118.255540,30.920010`, as it stands in the address and is copied. */
export const formatPoint = ([lng, lat]: MapPoint): string => `${lng.toFixed(DIGITS)},${lat.toFixed(DIGITS)}`;

/** Null for what is no place on earth. */
export function parsePoint(text: string): [number, number] | null {
  const [, lng, lat] = /^(-?\d{1,3}(?:\.\d{1,12})?),\s*(-?\d{1,2}(?:\.\d{1,12})?)$/.exec(text.trim()) ?? [];
  const point: [number, number] = [Number(lng), Number(lat)];
  return Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 90 ? point : null;
}
