import type { IncidentAction } from "./incident-action";
import type { IncidentStatus } from "./incident-status";

/**
 * Who takes a step: `commander` any of the command centre; `assignee` the unit or person the case is with;
 * `inspector` a commander other than the one who handled the case.
 */
export type Performer = "commander" | "assignee" | "inspector";

/** What the person must give with the step. */
export const needs = ["reason", "assignee", "note", "photo", "extension"] as const;

export type Need = (typeof needs)[number];

export interface Transition {
  from: readonly IncidentStatus[];
  to: IncidentStatus;
  by: Performer;
  /** A photo is the wish of a single case, see `needsOf`. */
  needs: readonly Exclude<Need, "photo">[];
}

/** The closed loop as data: what is not in this table cannot happen to a case. */
export const transitionTable: Readonly<Record<IncidentAction, Transition>> = {
  verify: { from: ["reported"], to: "verifying", by: "commander", needs: [] },
  register: { from: ["reported", "verifying"], to: "registered", by: "commander", needs: [] },
  refuse: { from: ["reported", "verifying"], to: "not_registered", by: "commander", needs: ["reason"] },
  // from `dispatched` too: a case nobody has accepted yet can be sent elsewhere (改派)
  dispatch: { from: ["registered", "reopened", "dispatched"], to: "dispatched", by: "commander", needs: ["assignee"] },
  accept: { from: ["dispatched"], to: "accepted", by: "assignee", needs: [] },
  return: { from: ["dispatched", "accepted"], to: "registered", by: "assignee", needs: ["reason"] },
  start: { from: ["accepted", "rework"], to: "in_progress", by: "assignee", needs: [] },
  suspend: { from: ["accepted", "in_progress"], to: "suspended", by: "commander", needs: ["reason"] },
  resume: { from: ["suspended"], to: "in_progress", by: "commander", needs: [] },
  "request-extension": {
    from: ["accepted", "in_progress"],
    to: "extension_requested",
    by: "assignee",
    needs: ["reason", "extension"],
  },
  "grant-extension": { from: ["extension_requested"], to: "in_progress", by: "commander", needs: [] },
  "deny-extension": { from: ["extension_requested"], to: "in_progress", by: "commander", needs: ["reason"] },
  "feed-back": { from: ["in_progress"], to: "feedback", by: "assignee", needs: ["note"] },
  inspect: { from: ["feedback"], to: "inspecting", by: "inspector", needs: [] },
  "fail-inspection": { from: ["inspecting"], to: "rework", by: "inspector", needs: ["reason"] },
  // from `in_progress` only what is nothing but its parts, when the last of them is settled
  close: { from: ["inspecting", "in_progress"], to: "closed", by: "inspector", needs: [] },
  void: { from: ["reported", "verifying", "registered", "reopened"], to: "void", by: "commander", needs: ["reason"] },
  reopen: { from: ["closed", "not_registered"], to: "reopened", by: "commander", needs: ["reason"] },
};
