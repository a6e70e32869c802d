import type { Actor } from "@/lib/access/actor";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { linkRefusal } from "@/lib/incidents/case-family";
import { allowedOperations } from "@/lib/incidents/case-operation";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { lockIncident } from "@/lib/server/db/queries/incidents/lock-incident";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { staleRevision } from "../stale-revision";
import { incidentDetail } from "./incident-detail";
import { toCase } from "./to-case";
import { visibleIncident } from "./visible-incident";
import { writeOnCase } from "./write-on-case";

interface Link {
  id: string;
  revision: number;
  /** The case that this one becomes a part of; null takes it out again. */
  parent: string | null;
  note: string;
}

/** Puts a case under another as a part of it, or takes it out. Both cases tell of it. */
export function linkIncident(actor: Actor, link: Link, once: Once): Promise<Result<IncidentDetail>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const found = await visibleIncident(tx, link.id);
      if (!found.ok) return found;
      const part = found.value;
      if (part.revision !== link.revision) return staleRevision(part.revision);
      const operation = link.parent === null ? "unlink" : "link";
      const allowed = allowedOperations(toCase(part), actor);
      if (!allowed.includes(operation)) {
        return fail("action-not-allowed", { field: "parent", details: { allowedOperations: allowed } });
      }
      const parent = await lockIncident(tx, part.district_code, link.parent ?? part.parent_id ?? "");
      if (!parent) return fail("not-found", { field: "parent" });
      const written = await (operation === "link" ? put : take)(tx, part, parent, link.note);
      return written.ok ? ok(await incidentDetail(tx, written.value)) : written;
    }),
  );
}

async function put(tx: Tx, part: IncidentRow, parent: IncidentRow, note: string): Promise<Result<IncidentRow>> {
  const [one, whole] = [toCase(part), toCase(parent)];
  const reason = linkRefusal({ ...one, id: part.id }, { ...whole, id: parent.id });
  if (reason) return fail("link-refused", { field: "parent", details: { reason } });
  const { children, openChildren, revision } = whole;
  const told = await writeOnCase(tx, parent, {
    action: "take-part",
    note: "",
    other: part,
    after: () => ({ ...whole, children: children + 1, openChildren: openChildren + 1, revision: revision + 1 }),
  });
  if (!told.ok) return told;
  return writeOnCase(tx, part, {
    action: "link",
    note,
    other: parent,
    after: () => ({ ...one, parentId: parent.id, revision: one.revision + 1 }),
  });
}

async function take(tx: Tx, part: IncidentRow, parent: IncidentRow, note: string): Promise<Result<IncidentRow>> {
  const [one, whole] = [toCase(part), toCase(parent)];
  const { children, openChildren, revision } = whole;
  const told = await writeOnCase(tx, parent, {
    action: "release-part",
    note: "",
    other: part,
    after: () => ({ ...whole, children: children - 1, openChildren: openChildren - 1, revision: revision + 1 }),
  });
  if (!told.ok) return told;
  return writeOnCase(tx, part, {
    action: "unlink",
    note,
    other: parent,
    after: () => ({ ...one, parentId: null, revision: one.revision + 1 }),
  });
}
