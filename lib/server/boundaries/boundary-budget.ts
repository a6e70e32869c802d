import { BoundaryFault } from "./boundary-fault";

/** A large city has 5 000 grids; of other layers' shapes in one file there may be more. As many rows has a GeoPackage at most. */
const MOST_FEATURES = 20_000;
/** 200 for each of 5 000 grids: what `readApart` allows is enough for it, even where every border is to be mended. */
const MOST_VERTICES = 1_000_000;

/** Counts what is read of a file, and ends the reading as soon as it is too much. */
export class BoundaryBudget {
  #features = 0;
  #vertices = 0;

  takeFeature(): void {
    if (++this.#features > MOST_FEATURES) throw new BoundaryFault("too-large", String(MOST_FEATURES));
  }

  takeVertices(count: number): void {
    this.#vertices += count;
    if (this.#vertices > MOST_VERTICES) throw new BoundaryFault("too-large", String(MOST_VERTICES));
  }
}
