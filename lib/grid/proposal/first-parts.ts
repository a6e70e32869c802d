import { cutInTwo } from "./cut-in-two";
import type { Parting, Parts } from "./parting";

const TRIES = 12;

/**
 * Parts from nothing: the atoms are cut in two, and each half again, until there are as many parts as wanted.
 * @returns null when the atoms do not hang together
 */
export function firstParts(parting: Parting, random: () => number): Parts | null {
  const parts = new Int32Array(parting.atoms.length);
  const deal = (atoms: readonly number[], first: number, count: number): boolean => {
    if (count === 1) {
      for (const atom of atoms) parts[atom] = first;
      return true;
    }
    const left = Math.floor(count / 2);
    const group = bestCut(parting, atoms, left / count, random);
    if (!group || group.size === 0 || group.size === atoms.length) return false;
    const rest = atoms.filter((atom) => !group.has(atom));
    return deal([...group], first, left) && deal(rest, first + left, count - left);
  };
  return deal([...parting.atoms.keys()], 0, parting.codes.length) ? parts : null;
}

function bestCut(parting: Parting, atoms: readonly number[], share: number, random: () => number): Set<number> | null {
  const load = (group: Iterable<number>): number =>
    [...group].reduce((sum, atom) => sum + parting.atoms[atom]!.load, 0);
  const wanted = share * load(atoms);
  let [best, least]: [Set<number> | null, number] = [null, Infinity];
  for (let i = 0; i < TRIES; i++) {
    const group = cutInTwo(parting, atoms, share, random);
    const miss = group ? Math.abs(load(group) - wanted) : Infinity;
    if (miss < least) [best, least] = [group, miss];
  }
  return best;
}
