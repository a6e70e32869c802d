import { inSystemTransaction } from "@/lib/server/db/system-tx";

/** Row-level security leaves this role those alone whose browser has not called for a minute. */
const forget = "delete from plan_presence";

/** Forgets who had which plan open. */
export async function forgetPresence(): Promise<void> {
  await inSystemTransaction((tx) => tx.run(forget));
}
