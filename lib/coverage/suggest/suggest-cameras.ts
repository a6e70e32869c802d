import type { CameraView } from "../camera-defaults";
import type { WallIndex } from "../camera-sight";
import { chooseSets } from "./choose-sets";
import { coverBound } from "./cover-bound";
import { type CoverProblem, worthOf } from "./cover-problem";
import type { PoleSite } from "./pole-sites";
import { bearingsOf, siteLooks } from "./site-looks";
import { SpotIndex } from "./spot-index";

/** Something that should be seen. */
export interface Spot {
  x: number;
  y: number;
  worth: number;
}

interface SuggestionWish {
  sites: readonly PoleSite[];
  spots: readonly Spot[];
  walls: WallIndex;
  /** What would be hung up; its bearing is chosen. */
  view: CameraView;
  bearings: number;
  budget: number;
  /** Worth that is enough; Infinity = all of the budget. */
  enough: number;
}

export interface Suggestion {
  site: number;
  bearingDegrees: number;
  /** Worth that it adds to those before it. */
  gain: number;
  /** Spots that it adds to those before it. */
  spots: number[];
}

export interface Suggestions {
  places: Suggestion[];
  worth: number;
  /** No choice of so many cameras among all sites and directions has more. */
  bound: number;
  /** Directions that were looked at, and those that a rule forbade. */
  looked: number;
  refused: number;
}

/** A site whose ground, with nothing in the way, is worth less than this part of the k-th best cannot be among the best. */
const WORTH_A_LOOK = 0.85;
const LOOKING = 0.8;
/** Sites whose promise is reckoned between two breaths: each looks at hundreds of spots. */
const SITES_A_BREATH = 16;

/**
 * Where cameras would gain most. Sites are looked at from the most promising one down, and only as long as they can matter; the
 * bound allows for those that were not. Gives its progress, 0 to 1, so that whoever runs it can breathe, tell and stop.
 */
export function* suggestCameras(wish: SuggestionWish): Generator<number, Suggestions> {
  const { spots, budget, enough } = wish;
  const weights = Float64Array.from(spots, ({ worth }) => worth);
  const { found, refused, leftOut } = yield* lookAround(wish, weights);
  found.sort((a, b) => b.worth - a.worth);
  const problem: CoverProblem = {
    weights,
    sets: found.map((look) => look.spots),
    alone: Float64Array.from(found, ({ worth }) => worth),
    leftOut,
  };
  const choice = chooseSets(problem, budget, enough);
  let choosing = choice.next();
  for (; !choosing.done; choosing = choice.next()) yield LOOKING;
  const chosen = choosing.value;
  const proof = coverBound(problem, chosen.length, chosen);
  let step = proof.next();
  for (; !step.done; step = proof.next()) yield LOOKING + (1 - LOOKING) * step.value;
  const seen = new Set<number>();
  const places = chosen.map((index): Suggestion => {
    const { site, bearingDegrees, spots: set } = found[index]!;
    const fresh = [...set].filter((spot) => !seen.has(spot));
    for (const spot of fresh) seen.add(spot);
    return { site, bearingDegrees, gain: worthOf(Int32Array.from(fresh), weights), spots: fresh };
  });
  const worth = places.reduce((sum, { gain }) => sum + gain, 0);
  return { places, worth, bound: Math.max(worth, step.value), looked: found.length + refused, refused };
}

interface Look {
  site: number;
  bearingDegrees: number;
  spots: Int32Array;
  worth: number;
}

function* lookAround({ sites, spots, walls, view, bearings, budget }: SuggestionWish, weights: Float64Array) {
  const index = new SpotIndex(
    spots.map(({ x }) => x),
    spots.map(({ y }) => y),
  );
  const scene = { walls, spots: index, at: (i: number) => [spots[i]!.x, spots[i]!.y] as const };
  const directions = bearingsOf(bearings);
  const promising: { site: number; most: number }[] = [];
  for (const [site, { at }] of sites.entries()) {
    const most = mostInCone(at, view, index, weights);
    if (most > 0) promising.push({ site, most });
    if (site % SITES_A_BREATH === 0) yield 0;
  }
  promising.sort((a, b) => b.most - a.most);
  const found: Look[] = [];
  const best: number[] = [];
  let [refused, leftOut] = [0, 0];
  for (const [n, { site, most }] of promising.entries()) {
    if (best.length === budget && most < WORTH_A_LOOK * best.at(-1)!) {
      leftOut = most;
      break;
    }
    const around = siteLooks(sites[site]!.at, view, directions, scene);
    refused += around.refused;
    const looks = around.looks.map((look): Look => ({ ...look, site, worth: worthOf(look.spots, weights) }));
    found.push(...looks);
    keepBest(best, Math.max(0, ...looks.map(({ worth }) => worth)), budget);
    yield LOOKING * ((n + 1) / promising.length);
  }
  return { found, refused, leftOut };
}

/** One a site, so that the k-th of them is not just another direction of the first. */
function keepBest(best: number[], worth: number, most: number): void {
  const place = best.findIndex((other) => other < worth);
  best.splice(place < 0 ? best.length : place, 0, worth);
  if (best.length > most) best.pop();
}

/** What any one direction could see at most, if nothing stood in the way: counted in slices that a cone may overlap. */
function mostInCone(at: PoleSite["at"], view: CameraView, index: SpotIndex, weights: Float64Array): number {
  const slices = new Float64Array(SLICES);
  index.within(at[0], at[1], view.rangeMetres, (spot, dx, dy) => {
    const slice = Math.floor(((Math.atan2(dy, dx) + Math.PI) / (2 * Math.PI)) * SLICES) % SLICES;
    slices[slice]! += weights[spot]!;
  });
  const width = Math.min(SLICES, Math.ceil((view.fovDegrees / 360) * SLICES) + 1);
  let most = 0;
  for (let from = 0; from < SLICES; from++) {
    let sum = 0;
    for (let i = 0; i < width; i++) sum += slices[(from + i) % SLICES]!;
    most = Math.max(most, sum);
  }
  return most;
}

const SLICES = 72;
