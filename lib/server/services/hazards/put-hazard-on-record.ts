import type { z } from "zod";
import type { createHazardEndpoint } from "@/lib/contracts/hazards/create-hazard-endpoint";
import type { HazardDetail } from "@/lib/contracts/hazards/hazard";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { findGridAt } from "@/lib/server/db/queries/grids/find-grid-at";
import { findClosedHere } from "@/lib/server/db/queries/hazards/find-closed-here";
import { insertHazard } from "@/lib/server/db/queries/hazards/insert-hazard";
import { insertInspection } from "@/lib/server/db/queries/hazards/insert-inspection";
import { departmentExists } from "@/lib/server/db/queries/reference/department-exists";
import type { Tx } from "@/lib/server/db/tx";
import { nextNumber } from "../numbers/next-number";
import { attachPhotos } from "../photos/attach-photos";
import { ruleBook } from "../reference/rule-book";
import { today } from "../today";
import { announceHazard } from "./announce-hazard";
import { hazardDetail } from "./hazard-detail";
import { unknownCheck } from "./unknown-check";
import { usualDays } from "./usual-days";

type Hazard = z.output<typeof createHazardEndpoint.body>;

/** The check that found it: at which place, and which of the check's photos is the first of this hazard. */
interface FoundBy {
  placeId: string;
  firstPhoto: number;
}

/** Puts a hazard on record where it lies. */
export async function putHazardOnRecord(
  tx: Tx,
  body: Hazard,
  foundBy: FoundBy | null = null,
): Promise<Result<HazardDetail>> {
  const day = today();
  const book = await ruleBook();
  if (!book.holds("hazard-kind", body.kind, day)) return fail("unknown-category", { field: "kind" });
  const place = await findGridAt(tx, body.position, day);
  if (!place) return fail("outside-scope", { field: "position" });
  if (body.departmentCode !== null && !(await departmentExists(tx, body.departmentCode, place.gridCode))) {
    return fail("unknown-assignee", { field: "departmentCode" });
  }
  const unknown = await unknownCheck(body.checks, body.kind, day);
  if (unknown) return unknown;
  const at = new Date();
  const usual = await usualDays(tx, body, day);
  const dueOn = body.dueOn ?? usual.dueOn;
  const nextInspectionOn = body.nextInspectionOn ?? usual.nextInspectionOn;
  const recurrenceOf = body.located ? await findClosedHere(tx, place.districtCode, body) : null;
  const number = await nextNumber({ districtCode: place.districtCode, kind: "hazard", day });
  const hazard = await insertHazard(tx, {
    ...body,
    ...place,
    number,
    foundAt: at,
    dueOn,
    nextInspectionOn,
    recurrenceOf,
    placeId: foundBy?.placeId ?? null,
  });
  await insertInspection(tx, hazard, { at, outcome: "found", note: "", checks: body.checks });
  const photos = await attachPhotos(
    tx,
    { kind: "hazard", row: hazard },
    {
      ids: body.photos ?? [],
      stage: "report",
      first: foundBy?.firstPhoto ?? 0,
    },
  );
  if (!photos.ok) return photos;
  await announceHazard(tx, hazard, "hazard.report");
  return ok(await hazardDetail(tx, hazard));
}
