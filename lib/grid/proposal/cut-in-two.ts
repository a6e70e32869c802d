import { LightestFirst } from "../lightest-first";
import { beyond, type Parting } from "./parting";

/**
 * Parts connected atoms in two connected groups: draws a random spanning tree and cuts it where the first group's load is
 * nearest to what is wanted (recombination: DeFord, Duchin & Solomon 2021). Links across barriers join the tree late, so that
 * cuts fall on them.
 * @returns the atoms of the first group, or null when they do not hang together
 */
export function cutInTwo(
  parting: Parting,
  atoms: readonly number[],
  share: number,
  random: () => number,
): Set<number> | null {
  const tree = spanningTree(parting, atoms, random);
  if (tree.order.length !== atoms.length) return null;
  const { order, parent } = tree;
  const below = new Map<number, number>(order.map((atom) => [atom, parting.atoms[atom]!.load]));
  const total = order.reduce((sum, atom) => sum + parting.atoms[atom]!.load, 0);
  let [best, root, isBelow] = [Infinity, -1, true];
  for (const atom of order.toReversed()) {
    const up = parent.get(atom);
    if (up === undefined) continue;
    const load = below.get(atom)!;
    below.set(up, below.get(up)! + load);
    for (const [first, side] of [
      [load, true],
      [total - load, false],
    ] as const) {
      const miss = Math.abs(first - share * total);
      if (miss < best) [best, root, isBelow] = [miss, atom, side];
    }
  }
  if (root === -1) return null;
  const under = new Set([root]);
  for (const atom of order) if (under.has(parent.get(atom) ?? -1)) under.add(atom);
  return isBelow ? under : new Set(atoms.filter((atom) => !under.has(atom)));
}

/** Prim's way with random weights; `order` is from the root outwards. */
function spanningTree({ links, linksOf }: Parting, atoms: readonly number[], random: () => number) {
  const inside = new Set(atoms);
  const root = atoms[Math.floor(random() * atoms.length)]!;
  const parent = new Map<number, number>();
  const order = [root];
  const seen = new Set(order);
  const open = new LightestFirst<{ weight: number; from: number; to: number }>();
  const reach = (from: number): void => {
    for (const number of linksOf[from]!) {
      const link = links[number]!;
      const to = beyond(link, from);
      if (inside.has(to) && !seen.has(to)) open.push({ weight: random() + (link.isBarrier ? 1 : 0), from, to });
    }
  };
  reach(root);
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next.to)) continue;
    seen.add(next.to);
    parent.set(next.to, next.from);
    order.push(next.to);
    reach(next.to);
  }
  return { order, parent };
}
