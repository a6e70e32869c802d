import type { Actor } from "@/lib/access/actor";
import type { HazardDetail } from "@/lib/contracts/hazards/hazard";
import { ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { hazardDetail } from "./hazard-detail";
import { visibleHazard } from "./visible-hazard";

export function readHazard(actor: Actor, id: string): Promise<Result<HazardDetail>> {
  return inTransaction(
    actor,
    async (tx) => {
      const found = await visibleHazard(tx, id);
      return found.ok ? ok(await hazardDetail(tx, found.value)) : found;
    },
    { readOnly: true },
  );
}
