import type { Scenario } from "./scenario";
import { appearanceScenarios } from "./scenarios-appearance";
import { componentScenarios } from "./scenarios-components";
import { emergencyScenarios } from "./scenarios-emergency";
import { streetScenarios } from "./scenarios-street";

export const allScenarios: readonly Scenario[] = [
  ...appearanceScenarios,
  ...streetScenarios,
  ...emergencyScenarios,
  ...componentScenarios,
];
