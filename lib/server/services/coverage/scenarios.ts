import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { Scenario, ScenarioBody } from "@/lib/contracts/coverage/scenario-endpoints";
import { coverageChangeSchema } from "@/lib/contracts/coverage/what-if-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import {
  type CoverageWorkRow,
  insertCoverageWork,
  listCoverageWorks,
} from "@/lib/server/db/queries/coverage/coverage-works";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { areaOfWork, auditWork, removeWork } from "./own-work";

const contentSchema = z.object({ changes: z.array(coverageChangeSchema) });

export function listScenarios(actor: Actor, area?: string): Promise<Result<{ items: Scenario[] }>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const rows = parts.length === 0 ? [] : await listCoverageWorks(tx, "scenario", parts);
      return ok({ items: rows.map((row) => toScenario(actor, row)) });
    },
    { readOnly: true },
  );
}

export function createScenario(actor: Actor, body: ScenarioBody, once: Once): Promise<Result<Scenario>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const area = await areaOfWork(tx, body.area);
      if (!area.ok) return area;
      const { name, changes } = body;
      const row = await insertCoverageWork(tx, {
        kind: "scenario",
        areaCode: area.value,
        name,
        content: { changes },
      });
      await auditWork(tx, "coverage-scenario.set", row);
      return ok(toScenario(actor, row));
    }),
  );
}

export const removeScenario = (actor: Actor, id: string): Promise<Result<void>> =>
  inTransaction(actor, (tx) => removeWork(tx, "scenario", id));

const toScenario = (actor: Actor, row: CoverageWorkRow): Scenario => ({
  id: row.id,
  name: row.name,
  areaCode: row.area_code,
  changes: contentSchema.parse(row.content).changes,
  madeBy: row.made_by_name,
  isOwn: row.made_by === actor.userId,
  updatedAt: row.updated_at,
});
