import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { createIncidentEndpoint } from "@/lib/contracts/incidents/create-incident-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { reportIncident } from "./report-incident";

type Body = z.output<typeof createIncidentEndpoint.body>;
type Created = z.output<typeof createIncidentEndpoint.success.schema>;

export async function createIncident(actor: Actor, body: Body, once: Once): Promise<Result<Created>> {
  const [lng, lat] = body.position;
  return inTransaction(
    actor,
    (tx) => idempotent(tx, once.idempotencyKey, once.fingerprint, () => report(tx, body)),
    // The window is the place itself: that lets the policy find the grid by its spatial index.
    { viewport: [lng, lat, lng, lat] },
  );
}

async function report(tx: Tx, body: Body): Promise<Result<Created>> {
  const source = body.source ?? (tx.actor.role === "grid_leader" ? "patrol" : "hotline");
  const reported = await reportIncident(tx, { ...body, source, photos: body.photos, drill: body.drill });
  if (!reported.ok) return reported;
  const { id, number, grid_code: gridCode, status, due_at: dueAt, revision } = reported.value;
  return ok({ id, number, gridCode, status, dueAt, revision });
}
