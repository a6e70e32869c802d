import type { Random } from "../../city/random";
import { givenNames, surnames } from "./names";

export interface SyntheticContact {
  name: string;
  phone: string;
  /** Null where nobody asks for one. */
  idNumber: string | null;
}

/** Frequent surnames more often: the square of an even draw leans to the front of the list. */
export function syntheticName(random: Random): string {
  const surname = surnames[Math.floor(random.next() ** 2 * surnames.length)]!;
  return surname + random.pick(givenNames);
}
