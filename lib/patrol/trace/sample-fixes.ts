import type { LocalPlane, PlanePoint } from "@/lib/geometry/local-plane";
import type { Fix } from "./trace-street";

export interface Sample {
  point: PlanePoint;
  atMilliseconds: number;
}

/** A sample stands for the fixes of so long, so that their noise evens out. */
const SAMPLE_MILLISECONDS = 5_000;
/** Nobody on foot is faster; more than this from one sample to the next is a jump of the receiver. */
const FASTEST_METRES_PER_SECOND = 4;
const JUMP_METRES = 35;
/** After so many samples in a row that seem to be jumps, the walker really is there. */
const MOST_JUMPS = 4;
/** A fix that does not know better where it is helps nobody. */
const WORST_ACCURACY_METRES = 60;

/** Evens out the noise of fixes and drops jumps. A phone's clock may go backwards: such fixes are dropped too. */
export function sampleFixes(fixes: readonly Fix[], plane: LocalPlane): Sample[] {
  const samples: Sample[] = [];
  let jumps = 0;
  for (const group of groups(fixes)) {
    const points = group.map(({ position }) => plane.toPlane(position));
    const sample: Sample = {
      point: [median(points.map(([x]) => x)), median(points.map(([, y]) => y))],
      atMilliseconds: group[0]!.atMilliseconds,
    };
    const last = samples.at(-1);
    const seconds = last ? (sample.atMilliseconds - last.atMilliseconds) / 1000 : 0;
    const apart = last ? Math.hypot(sample.point[0] - last.point[0], sample.point[1] - last.point[1]) : 0;
    if (apart > JUMP_METRES + FASTEST_METRES_PER_SECOND * seconds && ++jumps < MOST_JUMPS) continue;
    jumps = 0;
    samples.push(sample);
  }
  return samples;
}

function groups(fixes: readonly Fix[]): Fix[][] {
  const all: Fix[][] = [];
  let latest = -Infinity;
  for (const fix of fixes) {
    if (fix.accuracyMetres > WORST_ACCURACY_METRES || fix.atMilliseconds < latest) continue;
    latest = fix.atMilliseconds;
    const group = all.at(-1);
    if (group && fix.atMilliseconds - group[0]!.atMilliseconds < SAMPLE_MILLISECONDS) group.push(fix);
    else all.push([fix]);
  }
  return all;
}

/** One wild fix among five does not move it, as it would their mean. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
