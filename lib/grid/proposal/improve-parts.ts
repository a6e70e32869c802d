import { cutInTwo } from "./cut-in-two";
import { beyond, type Link, type Parting, type Parts } from "./parting";
import { type ProposalAims, ScoredParts } from "./score-parts";

/** How warm the search begins: a worse answer is taken now and then early on, never at the end (simulated annealing). */
const WARMTH = 0.15;
/** Of these many turns one begins with putting two parts together and cutting them anew. */
const TURNS_A_RECOMBINATION = 4;
/** So many times a turn one atom is tried on the other side of a border. */
const MOVES_A_TURN = 20;
/** So many links are looked at for one on a border. */
const MOST_LOOKS = 100;

type Move = readonly [atom: number, to: number];

/**
 * Makes parts better, turn by turn. Every part that hangs together goes on doing so.
 * @yields after each turn, so that whoever asks can show how far it is, or stop
 * @returns the best parts that were met
 */
export function* improveParts(
  parting: Parting,
  start: Parts,
  { aims, turns, random }: { aims: ProposalAims; turns: number; random: () => number },
): Generator<void, Parts> {
  const scored = new ScoredParts(parting, start);
  let now = scored.score(aims).score;
  let [best, bestScore] = [start, now];
  const tryOut = (moves: readonly Move[], warmth: number): void => {
    if (moves.length === 0) return;
    const back = moves.map(([atom]): Move => [atom, scored.parts[atom]!]);
    for (const [atom, to] of moves) scored.move(atom, to);
    const { score } = scored.score(aims);
    if (score >= now && random() >= Math.exp((now - score) / warmth)) {
      for (const [atom, to] of back) scored.move(atom, to);
      return;
    }
    now = score;
    if (now < bestScore) [best, bestScore] = [scored.parts.slice(), now];
  };
  for (let turn = 0; turn < turns; turn++) {
    const warmth = WARMTH * (1 - turn / turns) ** 2;
    if (turn % TURNS_A_RECOMBINATION === 0) tryOut(recombination(parting, scored.parts, random), warmth);
    for (let i = 0; i < MOVES_A_TURN; i++) tryOut(shift(parting, scored.parts, random), warmth);
    yield;
  }
  return best;
}

/** A link between two parts, any of them as likely as the others; undefined when chance finds none. */
function borderLink({ links }: Parting, parts: Parts, random: () => number): Link | undefined {
  for (let i = 0; i < MOST_LOOKS && links.length > 0; i++) {
    const link = links[Math.floor(random() * links.length)]!;
    if (parts[link.a] !== parts[link.b]) return link;
  }
  return undefined;
}

/** Two parts put together and cut anew. */
function recombination(parting: Parting, parts: Parts, random: () => number): Move[] {
  const link = borderLink(parting, parts, random);
  if (!link) return [];
  const [one, other] = [parts[link.a]!, parts[link.b]!];
  const both = [...parts.keys()].filter((atom) => parts[atom] === one || parts[atom] === other);
  const group = cutInTwo(parting, both, 0.5, random);
  if (!group || group.size === 0 || group.size === both.length) return [];
  // The half that holds more of the first part keeps its number: fewer households move.
  const isMostlyOne = [...group].filter((atom) => parts[atom] === one).length * 2 >= group.size;
  return both
    .map((atom): Move => [atom, group.has(atom) === isMostlyOne ? one : other])
    .filter(([atom, to]) => parts[atom] !== to);
}

/** One atom goes over the border. */
function shift(parting: Parting, parts: Parts, random: () => number): Move[] {
  const link = borderLink(parting, parts, random);
  if (!link) return [];
  const [atom, to] = random() < 0.5 ? [link.a, parts[link.b]!] : [link.b, parts[link.a]!];
  return mayLeave(parting, parts, atom) ? [[atom, to]] : [];
}

/** True when the neighbours that an atom has in its part reach each other without it, and there are any. */
function mayLeave({ links, linksOf }: Parting, parts: Parts, atom: number): boolean {
  const fellows = (of: number): number[] =>
    linksOf[of]!.map((number) => beyond(links[number]!, of)).filter((next) => parts[next] === parts[atom]);
  const left = new Set(fellows(atom));
  const [first] = left;
  if (first === undefined) return false;
  const seen = new Set([atom, first]);
  left.delete(first);
  for (const each of seen) {
    if (left.size === 0) return true;
    if (each === atom) continue;
    for (const next of fellows(each)) {
      seen.add(next);
      left.delete(next);
    }
  }
  return left.size === 0;
}
