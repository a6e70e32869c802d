import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { splitIncidentEndpoint } from "@/lib/contracts/incidents/family-endpoints";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { splitCase } from "@/lib/incidents/case-family";
import { allowedOperations } from "@/lib/incidents/case-operation";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { routeIncident } from "@/lib/server/db/queries/grid-layers/incident-layer-unit";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { lockIncident } from "@/lib/server/db/queries/incidents/lock-incident";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { staleRevision } from "../stale-revision";
import { today } from "../today";
import { incidentDetail } from "./incident-detail";
import { reportIncident } from "./report-incident";
import { toCase } from "./to-case";
import { visibleIncident } from "./visible-incident";
import { writeOnCase } from "./write-on-case";

type Body = z.output<typeof splitIncidentEndpoint.body>;

interface Split extends Body {
  id: string;
  revision: number;
}

/** Makes several cases of one: each part is a case of its own, registered at once; the parent waits for them. */
export function splitIncident(
  actor: Actor,
  { id, revision, parts, note }: Split,
  once: Once,
): Promise<Result<IncidentDetail>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const found = await visibleIncident(tx, id);
      if (!found.ok) return found;
      const parent = await lockIncident(tx, found.value.district_code, id);
      if (!parent || parent.revision !== revision) return staleRevision(parent?.revision ?? found.value.revision);
      const allowed = allowedOperations(toCase(parent), actor);
      if (!allowed.includes("split")) return fail("action-not-allowed", { details: { allowedOperations: allowed } });
      const numbers: string[] = [];
      for (const [place, part] of parts.entries()) {
        const made = await makePart(tx, parent, part, `parts[${place}]`);
        if (!made.ok) return made;
        numbers.push(made.value.number);
      }
      const written = await writeOnCase(tx, parent, {
        action: "split",
        note: [numbers.join(" "), note].filter(Boolean).join("\n"),
        after: () => splitCase(toCase(parent), parts.length),
      });
      return written.ok ? ok(await incidentDetail(tx, written.value)) : written;
    }),
  );
}

async function makePart(
  tx: Tx,
  parent: IncidentRow,
  part: Body["parts"][number],
  field: string,
): Promise<Result<IncidentRow>> {
  const { position = [parent.lng, parent.lat], severity = parent.severity, address = parent.address, ...rest } = part;
  const made = await reportIncident(tx, {
    ...rest,
    position,
    severity,
    address,
    source: parent.source,
    drill: parent.is_drill,
  });
  if (!made.ok) return fail(made.failure.code, { field: `${field}.${made.failure.field ?? ""}` });
  const row = made.value;
  if (row.district_code !== parent.district_code) return fail("outside-scope", { field: `${field}.position` });
  await routeIncident(tx, row, today());
  return writeOnCase(tx, row, {
    action: "split-from",
    note: "",
    other: parent,
    after: (at) => ({
      ...toCase(row),
      status: "registered",
      registeredAt: at,
      parentId: parent.id,
      revision: row.revision + 1,
    }),
  });
}
