/**
 * The standard normal value as rare as this value of a distribution with mean 0, variance 1 and some skewness: the cube
 * root of a Pearson type III variable is all but normal (E. B. Wilson, M. M. Hilferty, PNAS 17 (1931) 684–688; in this
 * form: W. Kirby, Water Resources Research 8 (1972) 1251–1254). Sums of few cases have long tails upwards, which a bell
 * curve would take for hot spots.
 */
export function unskewed(value: number, skewness: number): number {
  if (Math.abs(skewness) < 1e-6) return value;
  return (6 / skewness) * (Math.cbrt((skewness * value) / 2 + 1) - 1) + skewness / 6;
}
