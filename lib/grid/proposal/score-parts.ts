import { beyond, type Parting, type Parts } from "./parting";

/** How much each wish counts. Data: a planner sets them. */
export interface ProposalWeights {
  /** Alike work in all grids. */
  balance: number;
  /** Short borders. */
  shape: number;
  /** Borders along main roads and water rather than grids across them. */
  barriers: number;
  /** Households that stay in their grid. */
  keep: number;
}

/** Households that a grid should have, least and most. */
export interface SizeLimits {
  least: number;
  most: number;
}

export interface ProposalAims {
  weights: ProposalWeights;
  limits: SizeLimits | null;
}

/** A household outside the limits weighs more than any border saved: they are passed only where the ground leaves no way. */
const LIMITS_WEIGHT = 100;

export const defaultProposalWeights: ProposalWeights = { balance: 20, shape: 1, barriers: 0.5, keep: 0.3 };

export interface PartScore {
  /** Weighted; smaller is better. */
  score: number;
  /** Largest and mean distance of a part's load from the mean, as a share of it. */
  maxDeviation: number;
  meanDeviation: number;
  /** Length of borders between parts, in metres. */
  borderMetres: number;
  /** Links across a barrier inside of a part. */
  crossings: number;
  movedHouseholds: number;
  /** Households above the most or missing to the least, over all parts; 0 without limits. */
  outsideLimits: number;
}

/** Parts with their score, which follows an atom from part to part: a move costs what touches the atom, not the community. */
export class ScoredParts {
  readonly parts: Parts;
  readonly #parting: Parting;
  readonly #loads: Float64Array;
  readonly #sizes: Float64Array;
  readonly #mean: number;
  readonly #households: number;
  readonly #metres: number;
  readonly #barriers: number;
  #borderMetres = 0;
  #crossings = 0;
  #movedHouseholds = 0;

  /** @param parts copied */
  constructor(parting: Parting, parts: Parts) {
    const { atoms, links, codes } = parting;
    this.#parting = parting;
    this.parts = parts.slice();
    this.#loads = new Float64Array(codes.length);
    this.#sizes = new Float64Array(codes.length);
    let [load, households, metres, barriers] = [0, 0, 0, 0];
    for (const [i, atom] of atoms.entries()) {
      this.#loads[parts[i]!]! += atom.load;
      this.#sizes[parts[i]!]! += atom.households;
      load += atom.load;
      households += atom.households;
      if (codes[parts[i]!] !== atom.cell) this.#movedHouseholds += atom.households;
    }
    for (const link of links) {
      metres += link.metres;
      if (link.isBarrier) barriers++;
      if (parts[link.a] !== parts[link.b]) this.#borderMetres += link.metres;
      else if (link.isBarrier) this.#crossings++;
    }
    this.#mean = load / codes.length || 1;
    this.#households = households || 1;
    this.#metres = metres || 1;
    this.#barriers = barriers || 1;
  }

  move(atom: number, to: number): void {
    const { atoms, links, linksOf, codes } = this.#parting;
    const from = this.parts[atom]!;
    const { load, households, cell } = atoms[atom]!;
    this.#loads[from]! -= load;
    this.#loads[to]! += load;
    this.#sizes[from]! -= households;
    this.#sizes[to]! += households;
    this.#movedHouseholds += households * (Number(codes[to] !== cell) - Number(codes[from] !== cell));
    for (const number of linksOf[atom]!) {
      const { metres, isBarrier } = links[number]!;
      const other = this.parts[beyond(links[number]!, atom)]!;
      this.#borderMetres += metres * (Number(other !== to) - Number(other !== from));
      if (isBarrier) this.#crossings += Number(other === to) - Number(other === from);
    }
    this.parts[atom] = to;
  }

  score({ weights, limits }: ProposalAims): PartScore {
    let [maxDeviation, sum, squares] = [0, 0, 0];
    for (const load of this.#loads) {
      const deviation = Math.abs(load / this.#mean - 1);
      maxDeviation = Math.max(maxDeviation, deviation);
      sum += deviation;
      squares += deviation ** 2;
    }
    const outsideLimits = limits ? this.#sizes.reduce((total, size) => total + outside(limits, size), 0) : 0;
    const balance = squares / this.#loads.length + maxDeviation ** 2;
    return {
      score:
        weights.balance * balance +
        weights.shape * (this.#borderMetres / this.#metres) +
        weights.barriers * (this.#crossings / this.#barriers) +
        weights.keep * (this.#movedHouseholds / this.#households) +
        LIMITS_WEIGHT * (outsideLimits / this.#households),
      maxDeviation,
      meanDeviation: sum / this.#loads.length,
      borderMetres: this.#borderMetres,
      crossings: this.#crossings,
      movedHouseholds: this.#movedHouseholds,
      outsideLimits,
    };
  }
}

const outside = ({ least, most }: SizeLimits, households: number): number =>
  Math.max(0, least - households, households - most);

export const scoreParts = (parting: Parting, parts: Parts, aims: ProposalAims): PartScore =>
  new ScoredParts(parting, parts).score(aims);
