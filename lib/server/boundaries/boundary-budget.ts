import { BoundaryFault } from "./boundary-fault";

const MOST_FEATURES = 5_000;
/** Cleaning them takes a second or two, in which the process does nothing else. */
const MOST_VERTICES = 60_000;

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
