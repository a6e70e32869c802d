import type { Actor } from "@/lib/access/actor";
import type { CheckedPlaceDetail } from "@/lib/contracts/checked-places/checked-place";
import { ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { checkedPlaceDetail } from "./checked-place-detail";
import { visiblePlace } from "./visible-place";

export function readCheckedPlace(actor: Actor, id: string): Promise<Result<CheckedPlaceDetail>> {
  return inTransaction(
    actor,
    async (tx) => {
      const found = await visiblePlace(tx, id);
      return found.ok ? ok(await checkedPlaceDetail(tx, found.value)) : found;
    },
    { readOnly: true },
  );
}
