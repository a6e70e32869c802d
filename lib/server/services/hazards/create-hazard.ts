import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { createHazardEndpoint } from "@/lib/contracts/hazards/create-hazard-endpoint";
import type { HazardDetail } from "@/lib/contracts/hazards/hazard";
import type { Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { putHazardOnRecord } from "./put-hazard-on-record";

type Body = z.output<typeof createHazardEndpoint.body>;

/** More than the metres within which a hazard counts as the same place, at every latitude where cities stand. */
const AROUND_DEGREES = 0.0006;

export function createHazard(actor: Actor, body: Body, once: Once): Promise<Result<HazardDetail>> {
  const [lng, lat] = body.position;
  return inTransaction(
    actor,
    (tx) => idempotent(tx, once.idempotencyKey, once.fingerprint, () => putHazardOnRecord(tx, body)),
    // The window is the place and what stood around it: that lets the policies use their spatial indexes.
    { viewport: [lng - AROUND_DEGREES, lat - AROUND_DEGREES, lng + AROUND_DEGREES, lat + AROUND_DEGREES] },
  );
}
