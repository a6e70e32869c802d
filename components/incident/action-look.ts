import type { IncidentAction } from "@/lib/incidents/incident-action";

/** Steps that move a case forward; the first that is allowed is the one primary button. */
const forward: readonly IncidentAction[] = [
  "register",
  "dispatch",
  "accept",
  "start",
  "feed-back",
  "inspect",
  "close",
  "grant-extension",
  "resume",
  "verify",
  "reopen",
];

/** The most likely step first, the others in the order of the loop. */
export function rankActions<T extends { action: IncidentAction }>(actions: readonly T[]): T[] {
  const rank = ({ action }: T) => {
    const place = forward.indexOf(action);
    return place === -1 ? forward.length : place;
  };
  const [first] = actions.toSorted((a, b) => rank(a) - rank(b));
  return first ? [first, ...actions.filter((one) => one !== first)] : [];
}
