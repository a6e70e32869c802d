/**
 * Degrees clockwise from north for the ways camera lists give a direction: degrees, a compass letter, or the
 * DirectionType 1–8 of GB/T 28181 (1 east … 8 north-west; where the camera looks). Null when it says nothing.
 */
export function compassBearing(text: string): number | null {
  const value = text.trim().toUpperCase();
  const named = byLetter.get(value) ?? byChinese.get(value);
  if (named !== undefined) return named;
  const degrees = Number(value);
  if (value === "" || !Number.isFinite(degrees) || degrees < 0 || degrees > 360) return null;
  return degrees % 360;
}

/** GB/T 28181 DirectionType. */
export function directionTypeBearing(type: number): number | null {
  return [null, 90, 270, 180, 0, 135, 45, 225, 315][type] ?? null;
}

const letters = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"];
const byLetter = new Map(letters.map((letter, index) => [letter, index * 45]));
const byChinese = new Map(
  ["北", "东北", "东", "东南", "南", "西南", "西", "西北"].map((word, index) => [word, index * 45]),
);
