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
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { beginPlan } from "./begin-plan";
import { coverageOf } from "./coverage-of";
import { planSource } from "./plan-source";

type Query = z.output<typeof createPlanFromFileEndpoint.query>;
type Created = z.output<typeof createPlanFromFileEndpoint.success.schema>;

/** Begins a plan from a file of boundaries, laid over what is in force. Refused as a whole, or every repair is on record. */
export async function createPlanFromFile(
  actor: Actor,
  { name, area, system }: Query,
  bytes: Uint8Array,
  once: Once,
): Promise<Result<Created>> {
  const file = orRefused(() => readBoundaryFile(Buffer.from(bytes)));
  if (!file.ok) return file;
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const ground = await planSource(tx, [area], "area");
      if (!ground.ok) return ground;
      const { grids, ...where } = ground.value;
      const fitted = orRefused(() => fitBoundaries(file.value, coverageOf(grids).graph, system));
      if (!fitted.ok) return fitted;
      const fileSha256 = createHash("sha256").update(bytes).digest("hex");
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
