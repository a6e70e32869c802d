import { lengthOfUnion } from "@/lib/geometry/line-in-set";

type Span = readonly [from: number, to: number];

/** What is kept of a camera; times in milliseconds. */
export interface CameraHistory {
  /** Nothing is known of it before. */
  since: number;
  /** The last may go on. */
  outages: readonly { from: number; to: number | null; kind: "offline" | "maintenance" }[];
  /** Maintenance that was announced before it began. */
  windows: readonly { from: number; to: number }[];
}

/** Sums in milliseconds; shares are made last, so that cameras add up to grids. */
export interface Reliability {
  observed: number;
  /** Off for whatever reason. */
  off: number;
  /** Of it in maintenance, or off while maintenance was announced. */
  planned: number;
  /** How often it went off without notice. */
  faults: number;
  /** Off without notice at the longest. */
  longest: number;
}

/**
 * How a camera kept up over a period, as far back as it is known. What was announced is told apart from faults: it is off all the
 * same, and no fault.
 */
export function reliability({ since, outages, windows }: CameraHistory, [start, end]: Span): Reliability {
  const from = Math.max(since, start);
  const off: Span[] = [];
  const planned: Span[] = [];
  let [faults, longest] = [0, 0];
  for (const outage of outages) {
    const span = meet([outage.from, outage.to ?? end], [from, end]);
    if (!span) continue;
    const announced = outage.kind === "maintenance" ? [span] : meetings(windows, span);
    off.push(span);
    planned.push(...announced);
    const unannounced = span[1] - span[0] - lengthOf(announced);
    if (unannounced <= 0) continue;
    longest = Math.max(longest, unannounced);
    if (outage.from >= from) faults++;
  }
  return { observed: Math.max(0, end - from), off: lengthOf(off), planned: lengthOf(planned), faults, longest };
}

const meet = ([a, b]: Span, [from, to]: Span): Span | null => {
  const span: Span = [Math.max(a, from), Math.min(b, to)];
  return span[1] > span[0] ? span : null;
};

const meetings = (windows: CameraHistory["windows"], span: Span): Span[] =>
  windows.map(({ from, to }) => meet([from, to], span)).filter((met) => met !== null);

const lengthOf = (spans: readonly Span[]): number => lengthOfUnion(spans.map(([from, to]) => [from, to]));

/** Share of the time that it worked; null of one that nothing is known of. */
export const onlineShare = ({ observed, off }: Pick<Reliability, "observed" | "off">): number | null =>
  observed > 0 ? 1 - off / observed : null;
