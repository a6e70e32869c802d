import type { Actor } from "@/lib/access/actor";
import type { Result } from "@/lib/kernel/result";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { staleIncident } from "./stale-incident";
import { visibleIncident } from "./visible-incident";

/** Acts once for one idempotency key, and only on the revision of the case that the actor has seen. */
export function onSeenCase<T>(
  actor: Actor,
  { id, revision, once }: { id: string; revision: number; once: Once },
  act: (tx: Tx, incident: IncidentRow) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const found = await visibleIncident(tx, id);
      if (!found.ok) return found;
      return found.value.revision === revision ? act(tx, found.value) : staleIncident(tx, found.value);
    }),
  );
}
