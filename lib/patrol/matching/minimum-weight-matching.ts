import { BlossomForest } from "./blossom-forest";

/**
 * A perfect matching of least total cost (Edmonds' blossom algorithm in its O(n³) form with dual variables).
 * @param count how many vertices, even
 * @param cost row-major `count × count`, symmetric, whole numbers below 2⁴⁰ (so that sums and doublings stay exact);
 *   `Infinity` = these two may not be paired
 * @returns the partner of each vertex; null = no perfect matching
 */
export function minimumWeightMatching(count: number, cost: Float64Array): Int32Array | null {
  if (count % 2 !== 0) return null;
  const forest = new BlossomForest(count, cost);
  for (let left = forest.matchTightPairs(); left > 0; left -= 2) {
    if (!forest.augmentOnce()) return null;
  }
  return forest.partners();
}
