import type { CellFigures } from "@/lib/grid/figures/cell-figures";
import type { GridRules } from "@/lib/grid/figures/grid-rules";

/** Where a grid lies against the target of its households. */
export const targetOf = (
  { households }: Pick<CellFigures, "households">,
  { leastHouseholds, mostHouseholds }: GridRules,
): "within" | "over" | "under" =>
  households > mostHouseholds ? "over" : households < leastHouseholds ? "under" : "within";
