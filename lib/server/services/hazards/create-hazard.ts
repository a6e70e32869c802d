import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { createHazardEndpoint } from "@/lib/contracts/hazards/create-hazard-endpoint";
import type { HazardDetail } from "@/lib/contracts/hazards/hazard";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { findGridAt } from "@/lib/server/db/queries/grids/find-grid-at";
import { insertHazard } from "@/lib/server/db/queries/hazards/insert-hazard";
import { insertInspection } from "@/lib/server/db/queries/hazards/insert-inspection";
import { departmentExists } from "@/lib/server/db/queries/reference/department-exists";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { nextNumber } from "../numbers/next-number";
import type { Once } from "../once";
import { ruleBook } from "../reference/rule-book";
import { today } from "../today";
import { announceHazard } from "./announce-hazard";
import { hazardDetail } from "./hazard-detail";

type Body = z.output<typeof createHazardEndpoint.body>;

export function createHazard(actor: Actor, body: Body, once: Once): Promise<Result<HazardDetail>> {
  const [lng, lat] = body.position;
  return inTransaction(
    actor,
    (tx) => idempotent(tx, once.idempotencyKey, once.fingerprint, () => putOnRecord(tx, body)),
    // The window is the place itself: that lets the policy find the grid by its spatial index.
    { viewport: [lng, lat, lng, lat] },
  );
}

async function putOnRecord(tx: Tx, body: Body): Promise<Result<HazardDetail>> {
  const day = today();
  const book = await ruleBook();
  if (!book.holds("hazard-kind", body.kind, day)) return fail("unknown-category", { field: "kind" });
  const place = await findGridAt(tx, body.position, day);
  if (!place) return fail("outside-scope", { field: "position" });
  if (body.departmentCode !== null && !(await departmentExists(tx, body.departmentCode, place.gridCode))) {
    return fail("unknown-assignee", { field: "departmentCode" });
  }
  const at = new Date();
  const number = await nextNumber({ districtCode: place.districtCode, kind: "hazard", day });
  const hazard = await insertHazard(tx, { ...body, ...place, number, foundAt: at });
  await insertInspection(tx, hazard, { at, outcome: "found", note: "" });
  await announceHazard(tx, hazard, "hazard.report");
  return ok(await hazardDetail(tx, hazard));
}
