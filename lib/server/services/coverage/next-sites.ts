import { chooseSets } from "@/lib/coverage/suggest/choose-sets";
import { worthOf } from "@/lib/coverage/suggest/cover-problem";
import type { PlanePoint } from "@/lib/geometry/local-plane";
import { crossingsNear, reachedFrom } from "@/lib/patrol/reach/reached-from";
import type { Anchor, StreetNet } from "@/lib/patrol/reach/street-net";
import type { DwellingRow } from "@/lib/server/db/queries/coverage/list-dwellings";
import { inBreaths } from "../in-breaths";

export interface Dwelling {
  row: DwellingRow;
  /** Null where no street is near. */
  anchor: Anchor | null;
}

export interface NextSite {
  at: PlanePoint;
  /** Where most of those live whom it would serve. */
  gridCode: string;
  /** Households that it adds to the sites before it. */
  households: number;
}

const MOST_SITES = 3;

/** Crossings from which most of the households that are not served would be, the best first. */
export async function nextSites(
  net: StreetNet,
  unserved: readonly Dwelling[],
  farthestMetres: number,
): Promise<NextSite[]> {
  const near = unserved.filter((dwelling): dwelling is Dwelling & { anchor: Anchor } => dwelling.anchor !== null);
  const anchors = near.map(({ anchor }) => anchor);
  const crossings = crossingsNear(net, anchors, farthestMetres);
  const reached = await inBreaths(reachedFrom(net, crossings, anchors, farthestMetres));
  const weights = Float64Array.from(near, ({ row }) => row.households);
  const ranked = reached
    .map((set, i) => ({ set, node: crossings[i]!, worth: worthOf(set, weights) }))
    .sort((a, b) => b.worth - a.worth || a.node - b.node);
  const problem = {
    weights,
    sets: ranked.map(({ set }) => set),
    alone: Float64Array.from(ranked, ({ worth }) => worth),
    leftOut: 0,
  };
  const served = new Set<number>();
  return (await inBreaths(chooseSets(problem, MOST_SITES))).map((index): NextSite => {
    const { set, node } = ranked[index]!;
    const added = [...set].filter((i) => !served.has(i));
    for (const i of added) served.add(i);
    const byGrid = new Map<string, number>();
    for (const i of added) {
      const { grid_code: code, households } = near[i]!.row;
      byGrid.set(code, (byGrid.get(code) ?? 0) + households);
    }
    const [gridCode = ""] = [...byGrid].sort((a, b) => b[1] - a[1])[0] ?? [];
    return { at: net.places[node]!, gridCode, households: worthOf(Int32Array.from(added), weights) };
  });
}
