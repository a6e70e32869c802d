import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { CheckedPlaceDetail } from "@/lib/contracts/checked-places/checked-place";
import type { createCheckedPlaceEndpoint } from "@/lib/contracts/checked-places/checked-place-endpoints";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { insertCheckedPlace } from "@/lib/server/db/queries/checked-places/insert-checked-place";
import { findGridAt } from "@/lib/server/db/queries/grids/find-grid-at";
import { inTransaction } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { today } from "../today";
import { announcePlace } from "./announce-place";
import { checkedPlaceDetail } from "./checked-place-detail";
import { placeKinds } from "./place-kinds";

type Body = z.output<typeof createCheckedPlaceEndpoint.body>;

export function createCheckedPlace(actor: Actor, body: Body, once: Once): Promise<Result<CheckedPlaceDetail>> {
  return inTransaction(
    actor,
    (tx) =>
      idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
        const day = today();
        if (!(await placeKinds(tx)).has(body.kind)) return fail("unknown-category", { field: "kind" });
        const place = await findGridAt(tx, body.position, day);
        if (!place) return fail("outside-scope", { field: "position" });
        const row = await insertCheckedPlace(tx, place, { ...body, nextOn: body.nextOn ?? day });
        await announcePlace(tx, row, "checked-place.create");
        return ok(await checkedPlaceDetail(tx, row));
      }),
    { viewport: [...body.position, ...body.position] },
  );
}
