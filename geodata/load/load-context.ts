import type { ClientBase } from "pg";
import type { City } from "../city-types";
import type { CityGround } from "../population/places/city-ground";
import type { PopulationSizes } from "../population/population-sizes";

export interface LoadProgress {
  step: string;
  done: number;
  total: number;
}

/** What every part of the loader works with. */
export interface LoadContext {
  /** In a transaction, as owner of the tables. */
  client: ClientBase;
  city: City;
  ground: CityGround;
  districtCode: string;
  seed: number;
  /** Epoch milliseconds at which the demo's history ends. */
  now: number;
  sizes: PopulationSizes;
  report: (progress: LoadProgress) => void;
  counts: Map<string, GridCounts>;
}

export interface GridCounts {
  households: number;
  people: number;
  buildings: number;
  cameras: number;
}

export function countsOf({ counts }: Pick<LoadContext, "counts">, gridCode: string): GridCounts {
  let found = counts.get(gridCode);
  if (!found) {
    found = { households: 0, people: 0, buildings: 0, cameras: 0 };
    counts.set(gridCode, found);
  }
  return found;
}

const REPORT_EVERY = 5000;

/** Passes rows on and reports how far they are. */
export function* reporting<T>(
  context: Pick<LoadContext, "report">,
  step: string,
  total: number,
  rows: Iterable<T>,
): Generator<T> {
  let done = 0;
  for (const row of rows) {
    yield row;
    done += 1;
    if (done % REPORT_EVERY === 0) context.report({ step, done, total });
  }
  context.report({ step, done, total: done });
}
