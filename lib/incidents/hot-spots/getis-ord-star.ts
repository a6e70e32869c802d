import type { NeighbourLists } from "@/lib/geometry/neighbour-lists";

/**
 * Gi* of each place: how far the sum over the place and its neighbours (weight 1 each) lies from what the mean of all
 * places would give, in standard deviations. J. K. Ord, A. Getis, "Local spatial autocorrelation statistics",
 * Geographical Analysis 27 (1995) 286–306, equation 14:
 *   Gi* = (Σ wᵢⱼxⱼ − Wᵢ·x̄) / (s · √((n·Sᵢ − Wᵢ²) / (n − 1))),  Wᵢ = Σ wᵢⱼ, Sᵢ = Σ wᵢⱼ² (equal here), s² = Σ xⱼ²/n − x̄².
 * @returns NaN where it says nothing: all values alike, or a neighbourhood that is everything
 */
export function getisOrdStar(values: Float64Array, { offsets, items }: NeighbourLists): Float64Array<ArrayBuffer> {
  const n = values.length;
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / n;
  const deviation = Math.sqrt(Math.max(0, squares / n - mean * mean));
  return new Float64Array(values).map((own, i) => {
    let local = own;
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) local += values[items[at]!]!;
    const weight = offsets[i + 1]! - offsets[i]! + 1;
    const spread = deviation * Math.sqrt((n * weight - weight * weight) / (n - 1));
    return spread > 1e-12 ? (local - weight * mean) / spread : NaN;
  });
}
