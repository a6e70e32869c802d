import type { PartScore } from "./score-parts";

/** The score of several communities together: sums, the worst deviation, the mean of means. */
export const joinScores = (scores: readonly PartScore[]): PartScore => {
  const sum = (part: (score: PartScore) => number): number => scores.reduce((total, score) => total + part(score), 0);
  const count = scores.length || 1;
  return {
    score: sum(({ score }) => score) / count,
    maxDeviation: Math.max(0, ...scores.map(({ maxDeviation }) => maxDeviation)),
    meanDeviation: sum(({ meanDeviation }) => meanDeviation) / count,
    borderMetres: sum(({ borderMetres }) => borderMetres),
    crossings: sum(({ crossings }) => crossings),
    movedHouseholds: sum(({ movedHouseholds }) => movedHouseholds),
    outsideLimits: sum(({ outsideLimits }) => outsideLimits),
  };
};
