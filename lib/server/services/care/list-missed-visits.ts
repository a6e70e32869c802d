import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { listMissedVisitsEndpoint } from "@/lib/contracts/care/care-visit-endpoints";
import { ok, type Result } from "@/lib/kernel/result";
import { countMissedVisits } from "@/lib/server/db/queries/care/count-missed-visits";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";

type Missed = z.output<typeof listMissedVisitsEndpoint.success.schema>;

/** For the centre: figures by grid, no door. */
export function listMissedVisits(actor: Actor): Promise<Result<Missed>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx);
      return ok({ items: parts.length === 0 ? [] : await countMissedVisits(tx, parts, today()) });
    },
    { readOnly: true, purpose: "count" },
  );
}
