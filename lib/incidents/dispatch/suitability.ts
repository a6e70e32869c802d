import type { CandidateFacts } from "./candidate";

/**
 * How much each respect weighs. Responsibility outweighs being near, a rule of the command centre outweighs both. Of those who answer,
 * the one whose unit a layer names for the class goes first.
 */
const weight = {
  rule: 100,
  unit: 15,
  responsibility: 40,
  duty: 25,
  skill: 10,
  load: 10,
  distance: 10,
  record: 5,
} as const;

const MANY_CASES = 20;
const FAR_METRES = 3000;
const dutyShare = { on: 1, unknown: 0.5, off: 0 } as const;

/** 0…215; better in one respect and no worse in the others is never lower. */
export function suitability(facts: CandidateFacts): number {
  const { openCases, walkingMetres, onTime, late } = facts;
  const responsibility = facts.isAnswering || facts.isOwnGrid || facts.isResponsible ? 1 : facts.isFallback ? 0.5 : 0;
  const near = walkingMetres === null ? 0 : 1 - Math.min(walkingMetres, FAR_METRES) / FAR_METRES;
  // Laplace's rule of succession: one case closed in time says less than thirty-eight of thirty-nine.
  const record = (onTime + 1) / (onTime + late + 2);
  return (
    weight.rule * Number(facts.isByRule) +
    weight.unit * Number(facts.isAnswering) +
    weight.responsibility * responsibility +
    weight.duty * dutyShare[facts.duty] +
    weight.skill * Number(facts.isSkilled) +
    weight.load * (1 - Math.min(openCases, MANY_CASES) / MANY_CASES) +
    weight.distance * near +
    weight.record * record
  );
}
