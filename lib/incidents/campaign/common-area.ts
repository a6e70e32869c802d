const LEVELS = [15, 12, 9, 6] as const;

/** The smallest area that holds all places, a grid to a district; null where they lie in several districts. */
export function commonArea(places: readonly string[]): string | null {
  const [first = ""] = places;
  const digits = LEVELS.find(
    (length) => first.length >= length && places.every((place) => place.startsWith(first.slice(0, length))),
  );
  return digits === undefined ? null : first.slice(0, digits);
}
