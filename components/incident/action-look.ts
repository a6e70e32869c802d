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

/** The letter that presses the step's button; steps that never stand side by side may share one. */
export const actionKeys: Readonly<Record<IncidentAction, string>> = {
  verify: "V",
  register: "R",
  refuse: "Q",
  dispatch: "D",
  accept: "A",
  return: "U",
  start: "S",
  resume: "S",
  suspend: "P",
  "request-extension": "E",
  "grant-extension": "G",
  "deny-extension": "Y",
  "feed-back": "B",
  inspect: "I",
  "fail-inspection": "H",
  close: "C",
  void: "W",
  reopen: "O",
};

/** The most likely step first, the others in the order of the loop. */
export function rankActions<T extends { action: IncidentAction }>(actions: readonly T[]): T[] {
  const rank = ({ action }: T) => {
    const place = forward.indexOf(action);
    return place === -1 ? forward.length : place;
  };
  const [first] = actions.toSorted((a, b) => rank(a) - rank(b));
  return first ? [first, ...actions.filter((one) => one !== first)] : [];
}
