import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { listPlatesEndpoint } from "@/lib/contracts/patrols/list-plates-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { hasPlate, plateText } from "@/lib/patrol/plates/plate";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { stopCode } from "@/lib/server/crypto/stop-code";
import { inTransaction } from "@/lib/server/db/tx";
import { visiblePatrol } from "./visible-patrol";

type Plates = z.output<typeof listPlatesEndpoint.success.schema>;

/** What to print and hang up at the stops of a patrol. Whoever has the codes can check in from afar, so that they were given is on record. */
export function listPlates(actor: Actor, id: string): Promise<Result<Plates>> {
  return inTransaction(actor, async (tx) => {
    const found = await visiblePatrol(tx, id);
    if (!found.ok) return found;
    const { plan, district_code: districtCode } = found.value;
    const items = plan.stops
      .filter(({ kind }) => hasPlate(kind))
      .map(({ key: stop, label }) => {
        const code = stopCode(districtCode, stop);
        return { stop, label, code, text: plateText(stop, code) };
      });
    await writeAudit(tx, {
      action: "patrol.plates",
      districtCode,
      subjectKind: "patrol",
      subjectId: id,
      details: { plates: items.length },
    });
    return ok({ items });
  });
}
