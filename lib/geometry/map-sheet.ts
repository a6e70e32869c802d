import { boxOf } from "./box";

type Position = readonly [lng: number, lat: number];

/** Scales that a ruler knows, 1 to so many. */
const scales = [500, 1_000, 2_000, 2_500, 5_000, 10_000, 20_000, 25_000, 50_000, 100_000, 200_000, 500_000] as const;
const METRES_PER_DEGREE = 111_195;
const MILLIMETRES_PER_METRE = 1_000;

export interface MapSheet {
  /** One millimetre on paper is so many on the ground. */
  scale: number;
  /** Millimetres from the sheet's top left corner; north is up. */
  toSheet: (position: Position) => [x: number, y: number];
  /** A round length for the bar, at most a third of the sheet: metres on the ground and millimetres on paper. */
  bar: { metres: number; millimetres: number };
}

/**
 * A sheet of paper that shows some places in the largest usual scale that has them all.
 * @param millimetres width and height
 */
export function mapSheet(places: readonly Position[], [width, height]: readonly [number, number]): MapSheet {
  const [west, south, east, north] = boxOf(places);
  const [lng, lat] = [(west + east) / 2, (south + north) / 2];
  const metresPerLng = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const needed = Math.max(((east - west) * metresPerLng) / width, ((north - south) * METRES_PER_DEGREE) / height);
  const scale = scales.find((one) => one >= needed * MILLIMETRES_PER_METRE) ?? scales.at(-1)!;
  const millimetresPerMetre = MILLIMETRES_PER_METRE / scale;
  const most = width / 3 / millimetresPerMetre;
  const step = 10 ** Math.floor(Math.log10(most));
  const metres = step * (most >= 5 * step ? 5 : most >= 2 * step ? 2 : 1);
  return {
    scale,
    toSheet: (position) => [
      width / 2 + (position[0] - lng) * metresPerLng * millimetresPerMetre,
      height / 2 - (position[1] - lat) * METRES_PER_DEGREE * millimetresPerMetre,
    ],
    bar: { metres, millimetres: metres * millimetresPerMetre },
  };
}
