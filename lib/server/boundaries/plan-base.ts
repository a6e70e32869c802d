import { type CodeRule, communityCodes, layerCodes } from "@/lib/grid/codes/code-rule";
import { withFreeGround } from "@/lib/grid/free-ground";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { firstUnits, type LayerStart } from "@/lib/grid/layer-coverage";
import { coverageOf, type SourceGrid } from "./coverage-of";

/** What a plan begins from, as stored. Plain data: it goes to another process. */
export interface PlanBase {
  /** In force: community grids, or of a layer its units and free ground. */
  cells: readonly SourceGrid[];
  /** Null: a plan of community grids. */
  layer: LayerBase | null;
}

export interface LayerBase {
  /** The letters before the serial of a unit's code. */
  code: string;
  area: string;
  /** What it begins from as long as it has no units, in which case the cells are community grids. */
  start: LayerStart | null;
}

type Coverage = ReturnType<typeof coverageOf>;

/**
 * The coverage that a plan begins from, and what is in force as it is stored: of a layer without units the community grids. May
 * take seconds.
 */
export function baseCoverage({ cells, layer }: PlanBase): Coverage & { stored: GridGraph } {
  const stored = layer?.start === null ? coverageOf(cells, () => layer.area) : coverageOf(cells);
  return { graph: beginning(stored.graph, layer), repairs: stored.repairs, stored: stored.graph };
}

function beginning(stored: GridGraph, layer: LayerBase | null): GridGraph {
  if (layer === null) return stored;
  const { area, start } = layer;
  return start === null ? withFreeGround(stored, area) : firstUnits(stored, area, start);
}

/** How the cells of a plan are called once they are published. */
export const codeRuleOf = ({ layer }: PlanBase): CodeRule => (layer === null ? communityCodes : layerCodes(layer.code));
