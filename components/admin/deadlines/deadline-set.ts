import { type DeadlineKey, isOfSet } from "@/lib/incidents/deadline-edition";
import type { DeadlineRule } from "@/lib/incidents/deadline-rule";
import type { DeadlineEditionView } from "./use-deadline-rules";

/** One set of limits with its editions, the newest first. */
export interface DeadlineSet {
  id: string;
  key: DeadlineKey;
  editions: DeadlineEditionView[];
}

export const setId = ({ category, severity, stage }: DeadlineKey): string => `${category}.${severity ?? 0}.${stage}`;

export function setsOf(editions: readonly DeadlineEditionView[]): DeadlineSet[] {
  const sets: DeadlineSet[] = [];
  for (const edition of editions) {
    const known = sets.at(-1);
    if (known && isOfSet(known.key, edition)) known.editions.push(edition);
    else {
      const { category, severity, stage } = edition;
      sets.push({ id: setId(edition), key: { category, severity, stage }, editions: [edition] });
    }
  }
  return sets;
}

export type Validity = "current" | "past" | "future";

export const validityOf = ({ validFrom, validTo }: DeadlineEditionView, today: string): Validity =>
  validFrom > today ? "future" : validTo !== null && validTo <= today ? "past" : "current";

/** The rules that editions are made of: what the pure code asks for. */
export const rulesOf = (editions: readonly DeadlineEditionView[]): DeadlineRule[] =>
  editions.flatMap(({ steps, ...edition }) => steps.map((step, place) => ({ ...edition, ...step, step: place + 1 })));
