import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { LaidZones, zonePlanSchema } from "@/lib/contracts/patrols/zones";
import type { Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { layZones } from "./lay-zones";

/** How a layout would lie, while it is drawn. */
export const tryPatrolZones = (
  actor: Actor,
  gridCode: string,
  plan: z.output<typeof zonePlanSchema>,
): Promise<Result<LaidZones>> => inTransaction(actor, (tx) => layZones(tx, gridCode, plan), { readOnly: true });
