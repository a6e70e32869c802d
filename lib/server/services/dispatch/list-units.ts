import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { listUnitsEndpoint } from "@/lib/contracts/units/list-units-endpoint";
import type { UnitAnswer } from "@/lib/contracts/units/unit";
import { ok, type Result } from "@/lib/kernel/result";
import { listUnits as listRows } from "@/lib/server/db/queries/dispatch/list-units";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { unitAnswer } from "./unit-answer";

/** Units that work in the area, those that answer for more than it included. */
export function listUnits(
  actor: Actor,
  { area, retired }: z.output<(typeof listUnitsEndpoint)["query"]>,
): Promise<Result<{ items: UnitAnswer[] }>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const districts = [...new Set(parts.map(({ districtCode }) => districtCode))];
      const at = Date.now();
      const units = await listRows(
        tx,
        districts,
        parts.map(({ prefix }) => prefix),
        { withRetired: retired === "yes" },
      );
      return ok({ items: units.map((unit) => unitAnswer(unit, at)) });
    },
    { readOnly: true },
  );
}
