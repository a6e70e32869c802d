import type { Pass } from "./trace-street";

/** A street walked to this share is walked: the rest is a corner cut. */
const WHOLE_SHARE = 0.8;
/** Less than this of a street is the noise at a crossing. */
const LEAST_METRES = 20;

type Stretch = [from: number, to: number];

/** What has been walked of each street so far. It is all that is kept of a walk while it lasts. */
export type StretchesByStreet = Readonly<Record<number, readonly Stretch[]>>;

/** Adds passes to what was walked before. */
export function addPasses(walked: StretchesByStreet, passes: readonly Pass[]): StretchesByStreet {
  const after: Record<number, Stretch[]> = {};
  for (const [street, stretches] of Object.entries(walked)) after[Number(street)] = stretches.map(([a, b]) => [a, b]);
  for (const { street, fromMetres, toMetres } of passes) {
    (after[street] ??= []).push([Math.min(fromMetres, toMetres), Math.max(fromMetres, toMetres)]);
  }
  for (const [street, stretches] of Object.entries(after)) after[Number(street)] = joined(stretches);
  return after;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}

export interface WalkedStreets {
  /** Streets that count as walked, by their place. */
  streets: number[];
  /** Walked metres of all metres. */
  share: number;
}

/**
 * Which of the streets that the round has to pass were walked.
 * @param required for each street, whether it belongs to the round; @param lengths metres
 */
export function walkedStreets(
  walked: StretchesByStreet,
  lengths: readonly number[],
  required: readonly boolean[],
): WalkedStreets {
  const streets: number[] = [];
  let [covered, all] = [0, 0];
  for (const [street, length] of lengths.entries()) {
    if (!required[street]) continue;
    all += length;
    const metres = (walked[street] ?? []).reduce((sum, [from, to]) => sum + to - from, 0);
    if (metres >= WHOLE_SHARE * length) {
      streets.push(street);
      covered += length;
    } else if (metres >= LEAST_METRES) covered += metres;
  }
  return { streets, share: all === 0 ? 0 : covered / all };
}
