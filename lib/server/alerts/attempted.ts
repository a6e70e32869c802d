import type { AttemptOutcome } from "@/lib/contracts/alerts/list-alert-deliveries-endpoint";

/** What came of one attempt to deliver. */
export interface Attempted {
  outcome: AttemptOutcome;
  status?: number;
  /** The network address that was asked. */
  address?: string | undefined;
}

/** To try these again would change nothing: somebody has to change the target. */
const refusals: ReadonlySet<AttemptOutcome> = new Set([
  "private-address",
  "redirect",
  "not-encrypted",
  "mail-refused",
  "mail-not-set-up",
  "target-removed",
]);

export const isRefusal = (outcome: AttemptOutcome): boolean => refusals.has(outcome);
