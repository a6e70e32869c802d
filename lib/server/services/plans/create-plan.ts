import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { createPlanEndpoint } from "@/lib/contracts/plans/create-plan-endpoint";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { listSourceGrids } from "@/lib/server/db/queries/plans/list-source-grids";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { today } from "../today";
import { beginPlan } from "./begin-plan";
import { coverageOf } from "./coverage-of";
import { planParts } from "./plan-parts";

type Body = z.output<typeof createPlanEndpoint.body>;
type Created = z.output<typeof createPlanEndpoint.success.schema>;

/** Begins a plan from what is in force. */
export function createPlan(actor: Actor, body: Body, once: Once): Promise<Result<Created>> {
  return inTransaction(actor, (tx) => idempotent(tx, once.idempotencyKey, once.fingerprint, () => begin(tx, body)));
}

async function begin(tx: Tx, { name, areas }: Body): Promise<Result<Created>> {
  const districtCode = areas[0]?.slice(0, 6) ?? "";
  const distinct = areas.filter((area) => !areas.some((other) => other !== area && area.startsWith(other)));
  if (!areas.every((area) => area.startsWith(districtCode) && covers(tx.actor.scope, area))) {
    return fail("plan-areas", { field: "areas" });
  }
  const grids = await listSourceGrids(tx, await planParts(tx, [...new Set(distinct)]), today());
  if (grids.length === 0) return fail("plan-areas", { field: "areas" });
  const begun = await beginPlan(tx, {
    districtCode,
    name,
    areas: [...new Set(distinct)].sort(),
    ...coverageOf(grids),
    basedOn: grids.map((grid) => grid.id),
  });
  if (!begun.ok) return begun;
  const { id, revision, repairs } = begun.value;
  return ok({ id, revision, repairs });
}
