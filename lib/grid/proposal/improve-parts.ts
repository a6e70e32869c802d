import { cutInTwo } from "./cut-in-two";
import { beyond, type Parting, type Parts } from "./parting";
import { type ProposalWeights, scoreParts } from "./score-parts";

/** How warm the search begins: a worse answer is taken now and then early on, never at the end (simulated annealing). */
const WARMTH = 0.15;
/** Of these many turns one puts two parts together and cuts them anew; the others move one atom over a border. */
const TURNS_A_RECOMBINATION = 4;

/**
 * Makes parts better, turn by turn. Every part stays connected.
 * @yields after each turn, so that whoever asks can show how far it is, or stop
 * @returns the best parts that were met
 */
export function* improveParts(
  parting: Parting,
  start: Parts,
  { weights, turns, random }: { weights: ProposalWeights; turns: number; random: () => number },
): Generator<void, Parts> {
  let parts = start;
  let now = scoreParts(parting, parts, weights).score;
  let [best, bestScore] = [parts, now];
  for (let turn = 0; turn < turns; turn++) {
    const tried =
      turn % TURNS_A_RECOMBINATION === 0 ? recombined(parting, parts, random) : moved(parting, parts, random);
    yield;
    if (!tried) continue;
    const { score } = scoreParts(parting, tried, weights);
    const warmth = WARMTH * (1 - turn / turns) ** 2;
    if (score < now || random() < Math.exp((now - score) / (warmth || 1e-9))) [parts, now] = [tried, score];
    if (now < bestScore) [best, bestScore] = [parts, now];
  }
  return best;
}

const cutLink = ({ links }: Parting, parts: Parts, random: () => number) => {
  const cut = links.filter(({ a, b }) => parts[a] !== parts[b]);
  return cut[Math.floor(random() * cut.length)];
};

function recombined(parting: Parting, parts: Parts, random: () => number): Parts | null {
  const link = cutLink(parting, parts, random);
  if (!link) return null;
  const [one, other] = [parts[link.a]!, parts[link.b]!];
  const both = [...parts.keys()].filter((atom) => parts[atom] === one || parts[atom] === other);
  const group = cutInTwo(parting, both, 0.5, random);
  if (!group || group.size === 0 || group.size === both.length) return null;
  // The half that holds more of the first part keeps its number: fewer households move.
  const isMostlyOne = [...group].filter((atom) => parts[atom] === one).length * 2 >= group.size;
  const after = parts.slice();
  for (const atom of both) after[atom] = group.has(atom) === isMostlyOne ? one : other;
  return after;
}

function moved(parting: Parting, parts: Parts, random: () => number): Parts | null {
  const link = cutLink(parting, parts, random);
  if (!link) return null;
  const [atom, to] = random() < 0.5 ? [link.a, parts[link.b]!] : [link.b, parts[link.a]!];
  const after = parts.slice();
  after[atom] = to;
  return staysWhole(parting, after, parts[atom]!) ? after : null;
}

/** True when a part that lost an atom is still one piece, and not nothing. */
function staysWhole({ links, linksOf }: Parting, parts: Parts, part: number): boolean {
  const first = parts.indexOf(part);
  if (first === -1) return false;
  const seen = new Set([first]);
  for (const atom of seen) {
    for (const number of linksOf[atom]!) {
      const next = beyond(links[number]!, atom);
      if (parts[next] === part) seen.add(next);
    }
  }
  return parts.every((one, atom) => one !== part || seen.has(atom));
}
