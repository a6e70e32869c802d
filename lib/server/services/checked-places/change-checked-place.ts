import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { CheckedPlaceDetail } from "@/lib/contracts/checked-places/checked-place";
import type { changeCheckedPlaceEndpoint } from "@/lib/contracts/checked-places/checked-place-endpoints";
import { ok, type Result } from "@/lib/kernel/result";
import { updateCheckedPlace } from "@/lib/server/db/queries/checked-places/update-checked-place";
import { inTransaction } from "@/lib/server/db/tx";
import { staleRevision } from "../stale-revision";
import { today } from "../today";
import { announcePlace } from "./announce-place";
import { checkedPlaceDetail } from "./checked-place-detail";
import { visiblePlace } from "./visible-place";

type Change = z.output<typeof changeCheckedPlaceEndpoint.body>;

/** Corrects a place on the revision that was seen. One that is no more keeps its checks, and can be taken back. */
export function changeCheckedPlace(
  actor: Actor,
  { id, revision, change }: { id: string; revision: number; change: Change },
): Promise<Result<CheckedPlaceDetail>> {
  return inTransaction(actor, async (tx) => {
    const found = await visiblePlace(tx, id);
    if (!found.ok) return found;
    const before = found.value;
    if (before.revision !== revision) return staleRevision(before.revision);
    const { closed, ...facts } = change;
    const closedOn = closed ? (before.closed_on ?? today()) : null;
    const after = await updateCheckedPlace(tx, before, { ...facts, closedOn });
    if (!after) return staleRevision(before.revision + 1);
    const action = closedOn === before.closed_on ? "change" : closed ? "close" : "reopen";
    await announcePlace(tx, after, `checked-place.${action}`);
    return ok(await checkedPlaceDetail(tx, after));
  });
}
