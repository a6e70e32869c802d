/**
 * Adjusted p-values (q) of many tests at once: keeping those with q ≤ α holds the expected share of false ones among
 * them at α. Y. Benjamini, Y. Hochberg, "Controlling the False Discovery Rate", J. R. Stat. Soc. B 57 (1995) 289–300;
 * for local statistics that overlap: M. Caldas de Castro, B. H. Singer, Geographical Analysis 38 (2006) 180–208.
 * @param p NaN = was not tested; stays NaN and does not count
 */
export function falseDiscovery(p: Float64Array): Float64Array<ArrayBuffer> {
  const order = Array.from(p.keys())
    .filter((i) => !Number.isNaN(p[i]!))
    .sort((a, b) => p[b]! - p[a]!);
  const q = new Float64Array(p.length).fill(NaN);
  let least = 1;
  for (const [place, i] of order.entries()) {
    const rank = order.length - place;
    least = Math.min(least, p[i]! * (order.length / rank));
    q[i] = least;
  }
  return q;
}
