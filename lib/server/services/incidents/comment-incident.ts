import type { Actor } from "@/lib/access/actor";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { allowedOperations } from "@/lib/incidents/case-operation";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { incidentDetail } from "./incident-detail";
import { toCase } from "./to-case";
import { visibleIncident } from "./visible-incident";
import { writeOnCase } from "./write-on-case";

/** Adds words to the case's timeline; nothing else of the case changes. */
export function commentIncident(
  actor: Actor,
  { id, text }: { id: string; text: string },
  once: Once,
): Promise<Result<IncidentDetail>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const found = await visibleIncident(tx, id);
      if (!found.ok) return found;
      const before = toCase(found.value);
      const allowed = allowedOperations(before, actor);
      if (!allowed.includes("comment")) return fail("action-not-allowed", { details: { allowedOperations: allowed } });
      const written = await writeOnCase(tx, found.value, {
        action: "comment",
        note: text,
        after: () => ({ ...before, revision: before.revision + 1 }),
      });
      return written.ok ? ok(await incidentDetail(tx, written.value)) : written;
    }),
  );
}
