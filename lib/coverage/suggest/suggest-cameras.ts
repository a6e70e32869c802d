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

/** What is proven to be this near the best is not improved by looking on. */
const NEAR_ENOUGH = 0.98;
/** When it is not, sites are looked at whose ground, with nothing in the way, is worth this part of the least that was chosen. */
const WORTH_A_LOOK = 0.85;
const LOOKING = 0.8;
/** Sites whose promise is reckoned between two breaths: each looks at hundreds of spots. */
const SITES_A_BREATH = 16;

/**
 * Where cameras would gain most. Sites are looked at from the most promising one down, first those that may see more than the best so
 * far, then, until the choice is proven to be near the best, those that may add to it; the bound allows for all that were not. Gives
 * its progress, 0 to 1, so that whoever runs it can breathe, tell and stop.
 */
export function* suggestCameras(wish: SuggestionWish): Generator<number, Suggestions> {
  const search = lookAndChoose(wish);
  let [step, told] = [search.next(), 0];
  // Whoever looks once more does not go back.
  while (!step.done) {
    told = Math.max(told, step.value);
    yield told;
    step = search.next();
  }
  return step.value;
}

function* lookAndChoose(wish: SuggestionWish): Generator<number, Suggestions> {
  const weights = Float64Array.from(wish.spots, ({ worth }) => worth);
  const search = yield* promisingSites(wish, weights);
  let least: number | null = null;
  for (;;) {
    yield* lookOn(search, wish, weights, least);
    const leftOut = search.promising[search.next]?.most ?? 0;
    const choice = yield* choose(search, wish, weights, leftOut);
    if (leftOut === 0 || choice.worth >= Math.min(wish.enough, NEAR_ENOUGH * choice.bound)) return choice;
    const gains = choice.places.map(({ gain }) => gain);
    least = WORTH_A_LOOK * Math.min(leftOut, ...(gains.length < wish.budget ? [0] : gains));
  }
}

function* choose(
  { found, refused }: Search,
  { budget, enough }: SuggestionWish,
  weights: Float64Array,
  leftOut: number,
): Generator<number, Suggestions> {
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
  const seen = new Set<number>();
  const places = chosen.map((index): Suggestion => {
    const { site, bearingDegrees, spots: set } = found[index]!;
    const fresh = [...set].filter((spot) => !seen.has(spot));
    for (const spot of fresh) seen.add(spot);
    return { site, bearingDegrees, gain: worthOf(Int32Array.from(fresh), weights), spots: fresh };
  });
  const worth = places.reduce((sum, { gain }) => sum + gain, 0);
  // What the budget has left could still be spent on what was not looked at.
  const proof = coverBound(problem, worth >= enough ? chosen.length : budget, chosen);
  let step = proof.next();
  for (; !step.done; step = proof.next()) yield LOOKING + (1 - LOOKING) * step.value;
  return { places, worth, bound: Math.max(worth, step.value), looked: found.length + refused, refused };
}

interface Look {
  site: number;
  bearingDegrees: number;
  spots: Int32Array;
  worth: number;
}

/** How far the looking is. */
interface Search {
  /** Sites by the most that a direction of theirs could see. */
  promising: { site: number; most: number }[];
  /** The first that was not looked at. */
  next: number;
  spots: SpotIndex;
  found: Look[];
  /** The best of each site, the best of all first; as many as are wanted. */
  best: number[];
  refused: number;
}

function* promisingSites({ sites, spots, view }: SuggestionWish, weights: Float64Array): Generator<number, Search> {
  const index = new SpotIndex(
    spots.map(({ x }) => x),
    spots.map(({ y }) => y),
  );
  const promising: Search["promising"] = [];
  for (const [site, { at }] of sites.entries()) {
    const most = mostInCone(at, view, index, weights);
    if (most > 0) promising.push({ site, most });
    if (site % SITES_A_BREATH === 0) yield 0;
  }
  promising.sort((a, b) => b.most - a.most);
  return { promising, next: 0, spots: index, found: [], best: [], refused: 0 };
}

/** Looks at sites that may be worth `least`; null: more than the last of the best so far. */
function* lookOn(
  search: Search,
  { sites, spots, walls, view, bearings, budget }: SuggestionWish,
  weights: Float64Array,
  least: number | null,
): Generator<number, void> {
  const { promising, best, found } = search;
  const scene = { walls, spots: search.spots, at: (i: number) => [spots[i]!.x, spots[i]!.y] as const };
  const directions = bearingsOf(bearings);
  for (; search.next < promising.length; search.next++) {
    const { site, most } = promising[search.next]!;
    if (most < (least ?? (best.length === budget ? best.at(-1)! : 0))) return;
    const around = siteLooks(sites[site]!.at, view, directions, scene);
    search.refused += around.refused;
    const looks = around.looks.map((look): Look => ({ ...look, site, worth: worthOf(look.spots, weights) }));
    found.push(...looks);
    keepBest(best, Math.max(0, ...looks.map(({ worth }) => worth)), budget);
    yield LOOKING * ((search.next + 1) / promising.length);
  }
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
