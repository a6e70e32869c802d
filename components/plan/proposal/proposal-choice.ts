import type { ProposalArea } from "@/lib/client/plan/proposal-areas";
import type { GridRules } from "@/lib/grid/figures/grid-rules";
import { defaultProposalWeights, type ProposalWeights, type SizeLimits } from "@/lib/grid/proposal/score-parts";
import type { ProposalWishInput } from "./use-ask-proposal";

/** What a planner has set in the form. */
export interface ProposalChoice {
  /** Codes of communities. */
  areas: readonly string[];
  /** Of them only the grids chosen on the map. */
  onlySelected: boolean;
  weights: ProposalWeights;
  load: GridRules["weights"];
  limits: SizeLimits;
  seed: number;
  alternatives: number;
}

export const firstChoice = (areas: readonly ProposalArea[], rules: GridRules): ProposalChoice => ({
  areas: areas.flatMap(({ code, isFit }) => (isFit ? [code] : [])),
  onlySelected: false,
  weights: defaultProposalWeights,
  load: rules.weights,
  limits: { least: rules.leastHouseholds, most: rules.mostHouseholds },
  seed: 1,
  alternatives: 3,
});

/** The grids that take part, named: what is locked or exclusive stays as it is. */
export const chosenCells = (areas: readonly ProposalArea[], choice: ProposalChoice): string[] =>
  areas.flatMap(({ code, open, isFit }) => (isFit && choice.areas.includes(code) ? open : []));

export const wishOf = (areas: readonly ProposalArea[], choice: ProposalChoice): ProposalWishInput => ({
  cells: chosenCells(areas, choice),
  weights: { ...choice.weights },
  load: { ...choice.load },
  limits: { ...choice.limits },
  seed: choice.seed,
  alternatives: choice.alternatives,
});
