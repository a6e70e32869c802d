import { type CodeRule, communityCodes, layerCodes } from "@/lib/grid/codes/code-rule";
import { withFreeGround } from "@/lib/grid/free-ground";
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

/** The coverage that a plan begins from. May take seconds. */
export function baseCoverage({ cells, layer }: PlanBase): ReturnType<typeof coverageOf> {
  if (layer === null) return coverageOf(cells);
  const { area, start } = layer;
  if (start === null) {
    const { graph, repairs } = coverageOf(cells, () => area);
    return { graph: withFreeGround(graph, area), repairs };
  }
  const { graph, repairs } = coverageOf(cells);
  return { graph: firstUnits(graph, area, start), repairs };
}

/** How the cells of a plan are called once they are published. */
export const codeRuleOf = ({ layer }: PlanBase): CodeRule => (layer === null ? communityCodes : layerCodes(layer.code));
