import type { Point } from "../../city/geometry/point";
import { toMetres } from "../../city/geometry/projection";
import { createRandom, forkSeed, type Random } from "../../city/random";
import type { CityPlace } from "../../city-types";
import type { CityGround } from "../places/city-ground";

export interface HotSpot {
  point: Point;
  /** Standard deviation of the cases around it. */
  sigmaMetres: number;
  /** Weights of this spot and all before it: a draw is a binary search. */
  cumulative: number;
}

/** Busy places and how busy; one hot spot for every ten grids, as in a district that knows its sore points. */
const placeWeights: Partial<Record<CityPlace["kind"], number>> = {
  market: 5,
  station: 4,
  mall: 3,
  hospital: 2.4,
  school: 1.6,
};
const GRIDS_PER_SPOT = 10;
const ARTERIAL = 4;

interface Candidate {
  point: Point;
  weight: number;
  sigmaMetres: number;
}

export function findHotSpots({ city, junctions }: CityGround, seed: number): HotSpot[] {
  const random = createRandom(forkSeed(seed, "hot-spots"));
  const candidates: Candidate[] = [
    ...city.places.flatMap(({ kind, position }) => {
      const weight = placeWeights[kind];
      return weight === undefined ? [] : [{ point: toMetres(position), weight, sigmaMetres: 62 }];
    }),
    ...city.grids
      .filter(({ fabric }) => fabric === "old-town" || fabric === "urban-village")
      .map(({ anchor }) => ({ point: toMetres(anchor), weight: 3, sigmaMetres: 95 })),
    ...junctions.filter(({ rank }) => rank >= ARTERIAL).map(({ point }) => ({ point, weight: 0.8, sigmaMetres: 42 })),
  ];
  // Exponential keys draw without replacement by weight (Efraimidis & Spirakis 2006).
  const drawn = candidates
    .map((candidate) => ({ ...candidate, key: -Math.log(1 - random.next()) / candidate.weight }))
    .toSorted((a, b) => a.key - b.key)
    .slice(0, Math.max(3, Math.round(city.grids.length / GRIDS_PER_SPOT)));
  let cumulative = 0;
  return drawn.map(({ point, weight, sigmaMetres }, rank) => {
    // Few spots are very hot and many are warm (Zipf).
    cumulative += weight / (rank + 8) ** 0.7;
    return { point, sigmaMetres, cumulative };
  });
}

/** A point near one of the spots, or null when the city has none. */
export function drawNearHotSpot(random: Random, spots: readonly HotSpot[]): Point | null {
  const wanted = random.next() * (spots.at(-1)?.cumulative ?? 0);
  const spot = spots.find(({ cumulative }) => wanted < cumulative);
  if (!spot) return null;
  // Box–Muller; 1 − u keeps the logarithm finite.
  const radius = spot.sigmaMetres * Math.sqrt(-2 * Math.log(1 - random.next()));
  const angle = 2 * Math.PI * random.next();
  return [spot.point[0] + radius * Math.cos(angle), spot.point[1] + radius * Math.sin(angle)];
}
