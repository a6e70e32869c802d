import { doubledArea } from "../doubled-area";
import { freeGround } from "../free-ground";
import type { Arc, CellCode, GridChange, GridGraph } from "../grid-graph";
import { isMiddleInside } from "../is-inside";
import type { Point } from "../point";
import { type Refusal, refuse } from "../refusal";
import { ringsOf } from "../rings-of";
import { findCrossing } from "./find-crossing";

/**
 * What must hold after every edit, looked at where the edit was: borders meet at junctions only, and every cell is one
 * piece of ground. With that, and because a border is stored once, there is no gap and no overlap.
 * @param after the graph with the change applied
 */
export function checkChange(before: GridGraph, after: GridGraph, change: GridChange): Refusal | null {
  const changed = change.arcs.map(([, arc]) => arc).filter((arc): arc is Arc => arc !== null);
  const crossing = findCrossing(after.arcs.values(), changed);
  if (crossing) return refuse("borders-cross", crossing).refusal;
  for (const code of touchedCells(before, change)) {
    const refusal = checkCell(after, code);
    if (refusal) return refusal;
  }
  return null;
}

function checkCell(graph: GridGraph, code: CellCode): Refusal | null {
  const rings = ringsOf(graph, code);
  if (code === freeGround) return checkFreeGround(rings);
  const outsides = rings.filter((ring) => doubledArea(ring) > 0);
  const [outside, second] = outsides;
  if (!outside) return graph.cells.has(code) ? refuse("cell-vanishes", rings[0]?.[0], [code]).refusal : null;
  if (second) return refuse("cell-falls-apart", smallest(outsides)[0], [code]).refusal;
  // A border that passed over an enclave crossed nothing, but the enclave is now in other ground than its own border says.
  const holes = rings.filter((ring) => ring !== outside);
  const astray = holes.find((hole) => {
    const around = rings.filter((ring) => ring !== hole && isMiddleInside(hole[0]!, hole[1]!, [ring]));
    return around.length !== 1 || around[0] !== outside;
  });
  if (astray) return refuse("borders-cross", astray[0], [code]).refusal;
  const twice = rings.map(pinch).find((p) => p !== null);
  return twice ? refuse("cell-falls-apart", twice, [code]).refusal : null;
}

/**
 * Free ground may lie in pieces or be gone. But a ring of it lies in ground of the other kind, an outside in an even number of
 * others, a hole in an odd one: else a border passed over it.
 */
function checkFreeGround(rings: readonly (readonly Point[])[]): Refusal | null {
  const astray = rings.find((ring) => {
    const around = rings.filter((other) => other !== ring && isMiddleInside(ring[0]!, ring[1]!, [other]));
    return around.length % 2 !== (doubledArea(ring) > 0 ? 0 : 1);
  });
  return astray ? refuse("borders-cross", astray[0], [freeGround]).refusal : null;
}

/** A point that a ring passes twice: the cell hangs together there by nothing. */
function pinch(ring: readonly Point[]): Point | null {
  const seen = new Set<string>();
  for (const p of ring.slice(1)) {
    const key = p.join();
    if (seen.has(key)) return p;
    seen.add(key);
  }
  return null;
}

const smallest = (rings: readonly (readonly Point[])[]): readonly Point[] =>
  rings.reduce((best, ring) => (doubledArea(ring) < doubledArea(best) ? ring : best));

function touchedCells(before: GridGraph, { arcs }: GridChange): Set<CellCode> {
  const sides = arcs.flatMap(([id, arc]) => [arc, before.arcs.get(id)]).flatMap((arc) => [arc?.left, arc?.right]);
  return new Set(sides.filter((code): code is CellCode => code !== null && code !== undefined));
}
