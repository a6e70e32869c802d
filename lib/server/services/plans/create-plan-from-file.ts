import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { createPlanFromFileEndpoint } from "@/lib/contracts/plans/create-plan-from-file-endpoint";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { readApart } from "@/lib/server/boundaries/read-apart";
import { inTransaction } from "@/lib/server/db/tx";
import { earlierAnswer, idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { beginPlan } from "./begin-plan";
import { layerSource } from "./layer-source";
import { type PlanSource, planSource } from "./plan-source";

type Query = z.output<typeof createPlanFromFileEndpoint.query>;
type Created = z.output<typeof createPlanFromFileEndpoint.success.schema>;

/**
 * Begins a plan from a file of boundaries, laid over what is in force. Refused as a whole, or every repair is on record. What
 * may take minutes is done in another process, between two transactions: should other grids come into force meanwhile, the plan is out of date like any other.
 */
export async function createPlanFromFile(
  actor: Actor,
  { name, area, layer, system }: Query,
  bytes: Uint8Array,
  { gone, ...once }: Once & { gone: AbortSignal },
): Promise<Result<Created>> {
  const read = await inTransaction(
    actor,
    async (tx): Promise<Result<{ answer: Created } | { ground: PlanSource }>> => {
      const earlier = await earlierAnswer<Created>(tx, once.idempotencyKey, once.fingerprint);
      if (earlier) return earlier.ok ? ok({ answer: earlier.value }) : earlier;
      const ground =
        layer === undefined
          ? await planSource(tx, area === undefined ? [] : [area], "area")
          : await layerSource(tx, layer, "empty");
      return ground.ok ? ok({ ground: ground.value }) : ground;
    },
    { readOnly: true },
  );
  if (!read.ok) return read;
  if ("answer" in read.value) return ok(read.value.answer);
  const { base, ...where } = read.value.ground;
  const answer = await readApart({ bytes, system, base }, gone);
  if ("refused" in answer) return fail("boundary-file", { field: "body", details: answer.refused });
  const { plan: written, sha256: fileSha256 } = answer;
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const begun = await beginPlan(tx, { name, ...where, written, fileSha256 });
      if (!begun.ok) return begun;
      const { id, revision, repairs } = begun.value;
      return ok({ id, revision, repairs });
    }),
  );
}
