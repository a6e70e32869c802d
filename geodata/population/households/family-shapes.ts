import type { Random } from "../../city/random";
import type { AgeBands } from "./household-record";

type Shape = readonly [weight: number, ages: AgeBands];

/** Who lives together, after the shape of urban households (2.6 people on average); weights add up to 100. */
const ownerShapes: readonly Shape[] = [
  [9, [0, 0, 1, 0, 0]],
  [14, [0, 0, 2, 0, 0]],
  [12, [1, 0, 2, 0, 0]],
  [16, [0, 1, 2, 0, 0]],
  [6, [1, 1, 2, 0, 0]],
  [5, [0, 0, 3, 0, 0]],
  [13, [0, 0, 0, 2, 0]],
  [6, [0, 0, 0, 1, 0]],
  [3, [0, 0, 0, 0, 1]],
  [3, [0, 0, 0, 1, 1]],
  [2, [0, 0, 0, 0, 2]],
  [4, [1, 0, 2, 2, 0]],
  [3, [0, 1, 2, 1, 0]],
  [2, [0, 1, 0, 2, 0]],
  [2, [0, 0, 2, 0, 1]],
];
const tenantShapes: readonly Shape[] = [
  [38, [0, 0, 1, 0, 0]],
  [30, [0, 0, 2, 0, 0]],
  [10, [1, 0, 2, 0, 0]],
  [9, [0, 1, 2, 0, 0]],
  [8, [0, 0, 3, 0, 0]],
  [5, [0, 0, 4, 0, 0]],
];

function draw(random: Random, shapes: readonly Shape[]): AgeBands {
  let rest = random.next() * 100;
  for (const [weight, ages] of shapes) {
    rest -= weight;
    if (rest < 0) return ages;
  }
  return shapes[0]![1];
}

export const familyShape = (random: Random, tenancy: "owner" | "rental"): AgeBands =>
  draw(random, tenancy === "owner" ? ownerShapes : tenantShapes);
