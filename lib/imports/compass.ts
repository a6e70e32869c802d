/**
 * Degrees clockwise from north for the ways camera lists give a direction in words: degrees, or a compass letter. Null when it says
 * nothing.
 */
export function compassBearing(text: string): number | null {
  const value = text.trim().toUpperCase();
  const named = byLetter.get(value) ?? byChinese.get(value);
  if (named !== undefined) return named;
  const degrees = Number(value);
  if (value === "" || !Number.isFinite(degrees) || degrees < 0 || degrees > 360) return null;
  return degrees % 360;
}

const letters = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"];
const byLetter = new Map(letters.map((letter, index) => [letter, index * 45]));
const byChinese = new Map(
  ["北", "东北", "东", "东南", "南", "西南", "西", "西北"].map((word, index) => [word, index * 45]),
);
