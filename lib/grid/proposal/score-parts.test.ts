import fc from "fast-check";
import { expect, it } from "vitest";
import type { Link, Parting } from "./parting";
import { defaultProposalWeights, type ProposalAims, ScoredParts, scoreParts } from "./score-parts";

const codes = ["a", "b", "c"];
const side = 5;

/** Buildings on a square lattice, a barrier between the second row and the third. */
const links: Link[] = Array.from({ length: side * side }, (_, i) => i).flatMap((i) => [
  ...(i % side === side - 1 ? [] : [{ a: i, b: i + 1, metres: 20 + i, isBarrier: false }]),
  ...(i + side >= side * side ? [] : [{ a: i, b: i + side, metres: 30 + i, isBarrier: Math.floor(i / side) === 1 }]),
]);
const parting: Parting = {
  atoms: Array.from({ length: side * side }, (_, i) => ({
    ...{ at: [i, i] as const, households: 1 + (i % 4), load: 2 + (i % 7), buildings: 1 },
    cell: codes[i % 3]!,
  })),
  links,
  linksOf: Array.from({ length: side * side }, (_, atom) =>
    links.flatMap(({ a, b }, number) => (a === atom || b === atom ? [number] : [])),
  ),
  codes,
};

const aims: ProposalAims = { weights: defaultProposalWeights, limits: { least: 18, most: 24 } };

it("a score that follows moves is the score of the parts they lead to", () => {
  const part = fc.integer({ min: 0, max: codes.length - 1 });
  fc.assert(
    fc.property(
      fc.array(part, { minLength: side * side, maxLength: side * side }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: side * side - 1 }), part), { maxLength: 60 }),
      (start, moves) => {
        const first = Int32Array.from(start);
        const scored = new ScoredParts(parting, first);
        for (const [atom, to] of moves) scored.move(atom, to);
        const anew = scoreParts(parting, scored.parts, aims);
        for (const [name, value] of Object.entries(scored.score(aims)))
          expect(value).toBeCloseTo(anew[name as keyof typeof anew], 9);
        expect([...first]).toEqual(start);
      },
    ),
  );
});

it("households outside the limits are counted and outweigh everything else", () => {
  // Lattice columns: 25 atoms of 1 to 4 households in three parts.
  const even = Int32Array.from({ length: side * side }, (_, i) => (i % side < 2 ? 0 : i % side < 4 ? 1 : 2));
  const sizes = [0, 1, 2].map((part) =>
    parting.atoms.reduce((sum, { households }, i) => sum + (even[i] === part ? households : 0), 0),
  );
  const limits = { least: 20, most: 22 };
  const { outsideLimits, score } = scoreParts(parting, even, { ...aims, limits });
  expect(outsideLimits).toBe(sizes.reduce((sum, size) => sum + Math.max(0, 20 - size, size - 22), 0));
  expect(outsideLimits).toBeGreaterThan(0);
  expect(score).toBeGreaterThan(scoreParts(parting, even, { ...aims, limits: null }).score);
  expect(scoreParts(parting, even, { ...aims, limits: null }).outsideLimits).toBe(0);
});
