import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { dryRunLadderEndpoint, LadderDryRun } from "@/lib/contracts/alarms/escalation-step-endpoints";
import { dutyOf } from "@/lib/incidents/dispatch/duty-of";
import { type EscalationStep, earlyRung, ladderAt } from "@/lib/incidents/dispatch/escalation-ladder";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { listTold } from "@/lib/server/db/queries/accounts/list-told";
import { listEscalationEditions } from "@/lib/server/db/queries/alarms/list-escalation-editions";
import { listUnits } from "@/lib/server/db/queries/dispatch/list-units";
import { inTransaction } from "@/lib/server/db/tx";

type Question = z.output<typeof dryRunLadderEndpoint.body>;

const MINUTE = 60_000;
/** A severe case rings the command centre's bell before any rung. */
const atOnce: Omit<EscalationStep, "step"> = { afterMinutes: 0, role: "commander", name: "", nameEn: "" };

/** Follows a severe case that nobody acknowledges up the ladder, and says who would be on duty meanwhile. Changes nothing. */
export function dryRunLadder(actor: Actor, { area, at, steps }: Question): Promise<Result<LadderDryRun>> {
  return inTransaction(
    actor,
    async (tx) => {
      if (!covers(actor.scope, area)) return fail("outside-scope", { field: "area" });
      const early = earlyRung(steps ?? []);
      if (early >= 0) return fail("invalid-body", { field: `steps[${early}].afterMinutes` });
      const raisedAt = Date.parse(at);
      const ladder = steps ?? ladderAt(await listEscalationEditions(tx), raisedAt);
      const people = await listTold(area);
      const units = (await listUnits(tx, [area.slice(0, 6)], [area])).map((unit) => ({
        ...unit,
        duty: dutyOf(unit.shifts, raisedAt),
      }));
      const withDuty = (wanted: "on" | "off" | "unknown") => units.filter(({ duty }) => duty === wanted);
      return ok({
        told: [atOnce, ...ladder].map(({ afterMinutes, role, name, nameEn }) => ({
          ...{ afterMinutes, role, name, nameEn },
          at: new Date(raisedAt + afterMinutes * MINUTE).toISOString(),
          people: people.filter((person) => person.role === role).map(({ name, office }) => ({ name, office })),
        })),
        onDuty: withDuty("on").map(({ kind, name, nameEn }) => ({ kind, name, nameEn })),
        offDuty: withDuty("off").length,
        unknown: withDuty("unknown").length,
      });
    },
    { readOnly: true },
  );
}
