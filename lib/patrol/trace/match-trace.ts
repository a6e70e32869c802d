import { farEnd } from "../street-graph";
import { type Sample, sampleFixes } from "./sample-fixes";
import type { Candidate, TraceMap } from "./trace-map";
import type { Fix, Pass } from "./trace-street";

const WITHIN_METRES = 45;
/** Spread of the samples about the street, and of the way along streets against the straight one. */
const ASIDE_METRES = 9;
const DETOUR_METRES = 6;

interface State {
  candidate: Candidate;
  score: number;
  /** Place in the column before; −1 = the walk begins here. */
  before: number;
}

/**
 * The streets that a walk went along: the likeliest sequence of places (hidden Markov model with Viterbi's algorithm, after Newson &
 * Krumm, Hidden Markov map matching through noise and sparseness, 2009).
 */
export function matchTrace(map: TraceMap, fixes: readonly Fix[]): Pass[] {
  const passes: Pass[] = [];
  let columns: State[][] = [];
  let last: Sample | null = null;
  for (const sample of sampleFixes(fixes, map.plane)) {
    const candidates = map.near(sample.point, WITHIN_METRES);
    // Away from all streets: what comes next is another piece of the walk.
    if (candidates.length === 0) {
      passes.push(...readBack(map, columns));
      [columns, last] = [[], null];
      continue;
    }
    let column = last ? step(map, columns.at(-1)!, candidates, last, sample) : [];
    if (column.length === 0) {
      passes.push(...readBack(map, columns));
      columns = [];
      column = candidates.map((candidate) => ({ candidate, score: aside(candidate), before: -1 }));
    }
    columns.push(column);
    last = sample;
  }
  passes.push(...readBack(map, columns));
  return passes;
}

const aside = ({ asideMetres }: Candidate): number => -((asideMetres / ASIDE_METRES) ** 2) / 2;

function step(
  map: TraceMap,
  before: readonly State[],
  candidates: readonly Candidate[],
  from: Sample,
  to: Sample,
): State[] {
  const straight = Math.hypot(to.point[0] - from.point[0], to.point[1] - from.point[1]);
  return candidates.flatMap((candidate) => {
    let best: State | null = null;
    for (const [place, state] of before.entries()) {
      const way = wayBetween(map, state.candidate, candidate);
      if (!way) continue;
      const score = state.score - Math.abs(way.metres - straight) / DETOUR_METRES + aside(candidate);
      if (!best || score > best.score) best = { candidate, score, before: place };
    }
    return best ? [best] : [];
  });
}

interface Way {
  metres: number;
  /** The ends that it leaves and enters by; null = it stays on one street. */
  via: { leave: number; enter: number } | null;
}

/** The shortest way from one place on a street to another. */
function wayBetween(map: TraceMap, a: Candidate, b: Candidate): Way | null {
  const { streets } = map.graph;
  let best: Way | null = a.street === b.street ? { metres: Math.abs(a.alongMetres - b.alongMetres), via: null } : null;
  for (const leave of ends(map, a)) {
    const ways = map.waysFrom(leave.node);
    for (const enter of ends(map, b)) {
      const metres = leave.metres + ways.centimetres[enter.node]! / 100 + enter.metres;
      if (metres < (best?.metres ?? Infinity)) best = { metres, via: { leave: leave.node, enter: enter.node } };
    }
  }
  return best && streets.length > 0 ? best : null;
}

function ends(map: TraceMap, { street, alongMetres }: Candidate) {
  const { from, to } = map.graph.streets[street]!;
  return [
    { node: from, metres: alongMetres },
    { node: to, metres: map.lengths[street]! - alongMetres },
  ];
}

/** What was walked, read from the likeliest end backwards. */
function readBack(map: TraceMap, columns: readonly (readonly State[])[]): Pass[] {
  const passes: Pass[] = [];
  const end = columns.at(-1) ?? [];
  let place = end.reduce((best, { score }, i) => (score > end[best]!.score ? i : best), 0);
  for (let column = columns.length - 1; column > 0; column--) {
    const state = columns[column]![place]!;
    const before = columns[column - 1]![state.before]!;
    passes.push(...passesBetween(map, before.candidate, state.candidate));
    place = state.before;
  }
  return passes.reverse();
}

function passesBetween(map: TraceMap, a: Candidate, b: Candidate): Pass[] {
  const way = wayBetween(map, a, b);
  if (!way) return [];
  if (!way.via) return [{ street: a.street, fromMetres: a.alongMetres, toMetres: b.alongMetres }];
  const { streets } = map.graph;
  const atEnd = ({ street }: Candidate, node: number) => (streets[street]!.from === node ? 0 : map.lengths[street]!);
  const passes: Pass[] = [{ street: a.street, fromMetres: a.alongMetres, toMetres: atEnd(a, way.via.leave) }];
  const { byStreet } = map.waysFrom(way.via.leave);
  for (let node = way.via.enter; byStreet[node] !== -1; ) {
    const street = byStreet[node]!;
    passes.push({ street, fromMetres: 0, toMetres: map.lengths[street]! });
    node = farEnd(streets[street]!, node);
  }
  passes.push({ street: b.street, fromMetres: atEnd(b, way.via.enter), toMetres: b.alongMetres });
  return passes;
}
