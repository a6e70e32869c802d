export interface PlaceGrade {
  /** 0 to 100. */
  points: number;
  /** 0 to 5. */
  stars: number;
}

/** From how many points on a place has one star more. */
const STARS_FROM = [40, 60, 75, 85, 95];

/** What a check makes of a place: a hundred points less what each fault takes off. @param faults points of each thing found wrong */
export function placeGrade(faults: readonly number[]): PlaceGrade {
  const points = Math.max(0, 100 - faults.reduce((sum, fault) => sum + fault, 0));
  return { points, stars: STARS_FROM.filter((from) => points >= from).length };
}
