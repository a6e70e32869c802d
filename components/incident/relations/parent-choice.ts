import type { Incident } from "@/lib/contracts/incidents/incident";
import { metresBetween } from "@/lib/geometry/metres-between";
import type { IncidentStatus } from "@/lib/incidents/incident-status";

/** A case that another can be put under. */
export interface ParentChoice {
  id: string;
  number: string;
  description: string;
  /** Where it stands; null for one that only its number is known of. */
  status: IncidentStatus | null;
  /** As the crow flies; null where the place is not known. */
  metres: number | null;
}

const MOST_CHOICES = 20;

interface Known {
  near: readonly Pick<Incident, "id" | "number" | "description" | "address" | "status" | "position">[];
  found: readonly { id: string; number: string; description: string }[];
  words: string;
}

/** What a number names first, then what is near and matches the words, the nearest first. Never the case itself. */
export function parentChoices(
  self: { id: string; position: readonly [number, number] },
  { near, found, words }: Known,
): ParentChoice[] {
  const wanted = words.toLowerCase();
  const close = near
    .filter((one) => [one.number, one.description, one.address].some((part) => part.toLowerCase().includes(wanted)))
    .map(({ id, number, description, status, position }): ParentChoice => {
      return { id, number, description, status, metres: Math.round(metresBetween(self.position, position)) };
    })
    .sort((a, b) => (a.metres ?? 0) - (b.metres ?? 0));
  const far = found
    .filter(({ id }) => !close.some((one) => one.id === id))
    .map(({ id, number, description }): ParentChoice => ({ id, number, description, status: null, metres: null }));
  return [...far, ...close].filter(({ id }) => id !== self.id).slice(0, MOST_CHOICES);
}
