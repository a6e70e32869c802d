import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type {
  createPlanFromFileEndpoint,
  refusedFileSchema,
} from "@/lib/contracts/plans/create-plan-from-file-endpoint";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { BoundaryFault } from "@/lib/server/boundaries/boundary-fault";
import { fitBoundaries } from "@/lib/server/boundaries/fit-boundaries";
import { readBoundaryFile } from "@/lib/server/boundaries/read-boundary-file";
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
 * takes seconds is between two transactions: should other grids come into force meanwhile, the plan is out of date like any other.
 */
export async function createPlanFromFile(
  actor: Actor,
  { name, area, layer, system }: Query,
  bytes: Uint8Array,
  once: Once,
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
  const { coverage, ...where } = read.value.ground;
  const fitted = orRefused(() =>
    fitBoundaries(readBoundaryFile(Buffer.from(bytes)), coverage().graph, system, where.rule),
  );
  if (!fitted.ok) return fitted;
  const fileSha256 = createHash("sha256").update(bytes).digest("hex");
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const begun = await beginPlan(tx, { name, ...where, ...fitted.value, fileSha256 });
      if (!begun.ok) return begun;
      const { id, revision, repairs } = begun.value;
      return ok({ id, revision, repairs });
    }),
  );
}

function orRefused<T>(work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (error) {
    if (!(error instanceof BoundaryFault)) throw error;
    const details: z.output<typeof refusedFileSchema> = { reason: error.reason, detail: error.detail };
    return fail("boundary-file", { field: "body", details });
  }
}
