import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { createPlanEndpoint } from "@/lib/contracts/plans/create-plan-endpoint";
import { fromPolygons } from "@/lib/grid/codec/from-polygons";
import { toTopology } from "@/lib/grid/codec/to-topology";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { insertPlan } from "@/lib/server/db/queries/plans/insert-plan";
import { listSourceGrids } from "@/lib/server/db/queries/plans/list-source-grids";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { today } from "../today";
import { planParts } from "./plan-parts";

type Body = z.output<typeof createPlanEndpoint.body>;
type Created = z.output<typeof createPlanEndpoint.success.schema>;

const COMMUNITY_DIGITS = 12;
/** Grids in force are stored with seven decimals, so neighbours agree; what is left to mend is smaller than a hand. */
const mending = { snapMetres: 0.05, closeGapsUnderSquareMetres: 1 };

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
  const source = grids.map(({ code, coordinates }) => ({ code, group: code.slice(0, COMMUNITY_DIGITS), coordinates }));
  const asStored = fromPolygons(source, { snapMetres: 0, closeGapsUnderSquareMetres: 0 });
  const isClean = asStored.repairs.every(({ kind }) => kind === "gap-kept");
  const { graph, repairs } = isClean ? asStored : fromPolygons(source, mending);
  const { id, revision } = await insertPlan(tx, {
    districtCode,
    name,
    areas: [...new Set(distinct)].sort(),
    topology: toTopology(graph),
    basedOn: grids.map((grid) => grid.id),
    repairs,
  });
  await writeAudit(tx, {
    action: "plan.create",
    districtCode,
    subjectKind: "plan",
    subjectId: id,
    details: { areas: distinct, grids: grids.length, repairs: repairs.length },
  });
  return ok({ id, revision, repairs: repairs.length });
}
