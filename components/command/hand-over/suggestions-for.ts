import type { Incident } from "@/lib/contracts/incidents/incident";
import { byDeadline, emptyFilter, matchesFilter } from "../queue-state";
import type { DraftCase } from "./use-hand-over-draft";

const MOST_OFFERED = 5;

interface Choice {
  cases: readonly Incident[];
  /** Go before all others while nothing is typed. */
  offered: readonly DraftCase[];
  watched: readonly DraftCase[];
}

/** Cases that may be meant: with words those that match them, without those at hand, then the most severe and latest. */
export function suggestionsFor(text: string, { cases, offered, watched }: Choice): DraftCase[] {
  const isChosen = ({ incident }: DraftCase): boolean => watched.some((one) => one.incident === incident);
  const found = cases
    .filter((incident) => matchesFilter(incident, { ...emptyFilter, place: [], text }))
    .toSorted((a, b) => b.severity - a.severity || byDeadline(a, b))
    .map(({ id, number, description }): DraftCase => ({ incident: id, number, description, remark: "" }));
  const first = text.trim() === "" ? offered : [];
  const all = [...first, ...found.filter(({ incident }) => !first.some((one) => one.incident === incident))];
  return all.filter((one) => !isChosen(one)).slice(0, MOST_OFFERED);
}
