import type { EditStep } from "../edit/plan-step";
import type { Ground, GroundPoint } from "../figures/ground";
import type { CellCode, GridGraph } from "../grid-graph";
import { toPosition } from "../point";
import { explainMoves, type ProposedMove } from "./explain-moves";
import { firstParts } from "./first-parts";
import { improveParts } from "./improve-parts";
import { outlinesOf } from "./outlines-of";
import type { Parting, Parts } from "./parting";
import { partingOf } from "./parting-of";
import { randomOf } from "./random-of";
import { type PartScore, type ProposalAims, scoreParts } from "./score-parts";

export interface ProposalWish extends ProposalAims {
  /** The cells to deal out anew: of one community, none locked. */
  cells: readonly CellCode[];
  load: (point: GroundPoint) => number;
  seed: number;
  /** 1 to 5: the first begins from the borders as they are, the others from nothing. */
  alternatives: number;
  /** How long to look, in turns an alternative. */
  turns: number;
}

export interface Proposal {
  score: PartScore;
  /** The step that brings it about. */
  step: Extract<EditStep, { action: "deal-areas" }>;
  moves: ProposedMove[];
}

export interface Proposals {
  now: PartScore;
  /** The best first. */
  alternatives: Proposal[];
}

/**
 * Balanced parts of one community, whole buildings only, each part connected. The same wish gives the same answer.
 * @yields the share done; who asks may stop at any time
 * @returns null when there is nothing to deal out: one cell, or fewer buildings than cells
 */
export function* propose(graph: GridGraph, ground: Ground, wish: ProposalWish): Generator<number, Proposals | null> {
  const { cells, load, seed, turns } = wish;
  const { parting, edges } = partingOf(graph, ground, { cells, codes: cells, load });
  if (cells.length < 2 || parting.atoms.length < cells.length) return null;
  const now = Int32Array.from(parting.atoms, ({ cell }) => cells.indexOf(cell));
  const found: Parts[] = [];
  for (let i = 0; i < wish.alternatives; i++) {
    const random = randomOf(seed + i);
    const start = i === 0 ? now : (namedAsNow(parting, firstParts(parting, random), now) ?? now);
    const search = improveParts(parting, start, { aims: wish, turns, random });
    let turn = search.next();
    for (let n = 0; turn.done !== true; n++, turn = search.next()) {
      if (n % 20 === 0) yield (i + n / turns) / wish.alternatives;
    }
    found.push(turn.value);
  }
  const alternatives = found
    .filter((parts, i) => found.findIndex((other) => other.every((part, atom) => part === parts[atom])) === i)
    .map((parts) => ({
      score: scoreParts(parting, parts, wish),
      step: stepTo(edges, parting, parts),
      moves: explainMoves(parting, now, parts),
    }))
    .sort((a, b) => a.score.score - b.score.score);
  return { now: scoreParts(parting, now, wish), alternatives };
}

/** Gives parts the numbers of the cells they share most households with. */
function namedAsNow({ atoms, codes }: Parting, parts: Parts | null, now: Parts): Parts | null {
  if (!parts) return null;
  const shared = codes.flatMap((_, part) => codes.map((__, cell) => ({ part, cell, households: 0 })));
  for (const [i, { households }] of atoms.entries())
    shared[parts[i]! * codes.length + now[i]!]!.households += households;
  const names = new Map<number, number>();
  const used = new Set<number>();
  for (const { part, cell } of shared.sort(
    (a, b) => b.households - a.households || a.part - b.part || a.cell - b.cell,
  )) {
    if (names.has(part) || used.has(cell)) continue;
    names.set(part, cell);
    used.add(cell);
  }
  return parts.map((part) => names.get(part)!);
}

function stepTo(
  edges: Parameters<typeof outlinesOf>[0],
  { codes }: Parting,
  parts: Parts,
): Extract<EditStep, { action: "deal-areas" }> {
  const areas = outlinesOf(edges, parts, codes.length).flatMap((rings, part) =>
    rings.map((ring) => ({ to: codes[part]!, ring: ring.map(toPosition) })),
  );
  return { action: "deal-areas", cells: codes, areas };
}
