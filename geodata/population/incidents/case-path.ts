import { type IncidentSource, needsVerification } from "@/lib/incidents/incident-source";
import type { IncidentStatus } from "@/lib/incidents/incident-status";
import type { Random } from "../../city/random";

/** The way a case takes; all but `refused` and `voided` end closed. */
export type CasePath =
  | "straight"
  | "returned"
  | "suspended"
  | "extended"
  | "reworked"
  | "reopened"
  | "refused"
  | "voided";

export interface CasePlan {
  path: CasePath;
  /** The case waits in this state now, however long ago it came there. */
  holdAt: IncidentStatus | null;
}

/** Shares in a hundred. */
const shares: readonly (readonly [CasePath, number])[] = [
  ["returned", 5],
  ["reworked", 3.5],
  ["suspended", 1.4],
  ["extended", 1.8],
  ["reopened", 0.6],
  ["voided", 2.2],
];
const REFUSED_OF_PUBLIC = 17;

/** States that pass quickly: a few fresh cases are held in each, so that a visitor finds every state at any hour. */
const rare: readonly CasePlan[] = [
  { path: "straight", holdAt: "verifying" },
  { path: "suspended", holdAt: "suspended" },
  { path: "extended", holdAt: "extension_requested" },
  { path: "reworked", holdAt: "rework" },
  { path: "reopened", holdAt: "reopened" },
  { path: "straight", holdAt: "inspecting" },
  { path: "straight", holdAt: "feedback" },
];
const HELD_SHARE = 0.1;

export function planCase(random: Random, source: IncidentSource, isFresh: boolean): CasePlan {
  if (isFresh && random.chance(HELD_SHARE)) return random.pick(rare);
  let rest = random.next() * 100;
  if (needsVerification(source)) {
    rest -= REFUSED_OF_PUBLIC;
    if (rest < 0) return { path: "refused", holdAt: null };
  }
  for (const [path, share] of shares) {
    rest -= share;
    if (rest < 0) return { path, holdAt: null };
  }
  return { path: "straight", holdAt: null };
}
