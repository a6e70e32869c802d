import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { createPlanEndpoint } from "@/lib/contracts/plans/create-plan-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { baseCoverage } from "@/lib/server/boundaries/plan-base";
import { writtenPlan } from "@/lib/server/boundaries/written-plan";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { beginPlan } from "./begin-plan";
import { layerSource } from "./layer-source";
import { planSource } from "./plan-source";

type Body = z.output<typeof createPlanEndpoint.body>;
type Created = z.output<typeof createPlanEndpoint.success.schema>;

/** Begins a plan from what is in force. */
export function createPlan(actor: Actor, body: Body, once: Once): Promise<Result<Created>> {
  return inTransaction(actor, (tx) => idempotent(tx, once.idempotencyKey, once.fingerprint, () => begin(tx, body)));
}

async function begin(tx: Tx, { name, areas, layer, start }: Body): Promise<Result<Created>> {
  const source =
    layer === undefined ? await planSource(tx, areas ?? [], "areas") : await layerSource(tx, layer, start ?? "empty");
  if (!source.ok) return source;
  const { base, ...where } = source.value;
  const { graph, repairs } = baseCoverage(base);
  const begun = await beginPlan(tx, { name, ...where, written: writtenPlan(graph, repairs) });
  if (!begun.ok) return begun;
  const { id, revision, repairs: count } = begun.value;
  return ok({ id, revision, repairs: count });
}
