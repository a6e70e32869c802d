import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { CheckedPlaceDetail } from "@/lib/contracts/checked-places/checked-place";
import type { checkPlaceEndpoint } from "@/lib/contracts/checked-places/checked-place-endpoints";
import type { DictionaryEntry } from "@/lib/contracts/reference/list-dictionary-endpoint";
import { nextCheckOn } from "@/lib/hazards/next-check-on";
import { placeGrade } from "@/lib/hazards/place-grade";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { CheckedPlaceRow } from "@/lib/server/db/queries/checked-places/checked-place-row";
import { writePlaceCheck } from "@/lib/server/db/queries/checked-places/write-place-check";
import { toPosition } from "@/lib/server/db/queries/lng-lat";
import { listDictionary } from "@/lib/server/db/queries/reference/list-dictionary";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { putHazardOnRecord } from "../hazards/put-hazard-on-record";
import type { Once } from "../once";
import { today } from "../today";
import { toldTime } from "../told-time";
import { announcePlace } from "./announce-place";
import { checkedPlaceDetail } from "./checked-place-detail";
import { checkDaysOf, placeKinds } from "./place-kinds";
import { visiblePlace } from "./visible-place";

type Body = z.output<typeof checkPlaceEndpoint.body>;

/** Records what a check found, grades the place by its list, and makes hazards of what the inspector says is one. */
export function checkPlace(
  actor: Actor,
  { id, body, sentAt }: { id: string; body: Body; sentAt: string | null },
  once: Once,
): Promise<Result<CheckedPlaceDetail>> {
  const at = toldTime(body.checkedAt, sentAt);
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const found = await visiblePlace(tx, id, { held: true });
      if (!found.ok) return found;
      return found.value.closed_on === null
        ? record(tx, found.value, at, body)
        : fail("action-not-allowed", { field: "id" });
    }),
  );
}

async function record(tx: Tx, place: CheckedPlaceRow, at: Date, body: Body): Promise<Result<CheckedPlaceDetail>> {
  const kinds = await placeKinds(tx);
  const onList = new Set(kinds.get(place.kind)?.checks);
  const known = new Map(
    (await listDictionary(tx, "hazard-check", today()))
      .filter(({ code }) => onList.has(code))
      .map((entry) => [entry.code, entry]),
  );
  const checks = [...new Set(body.checks)];
  const unknown = checks.findIndex((check) => !known.has(check));
  if (unknown >= 0) return fail("unknown-category", { field: `checks[${unknown}]` });
  // Each thing is a hazard once, and only if it was found wrong.
  const wrong = new Set(checks);
  const stray = body.hazards.findIndex(({ check }) => !wrong.delete(check));
  if (stray >= 0) return fail("invalid-body", { field: `hazards[${stray}].check` });
  const count = body.hazards.reduce((sum, { photos }) => sum + photos, 0);
  if (count !== body.photos.length) return fail("invalid-body", { field: "photos" });
  const day = dayName(localDay(at.getTime()));
  const grade = placeGrade(checks.map((check) => pointsOf(known.get(check))));
  const nextOn = body.nextOn ?? nextCheckOn(day, grade.points, checkDaysOf(place, kinds));
  const after = await writePlaceCheck(tx, place, { at, day, checks, note: body.note, grade, nextOn });
  let firstPhoto = 0;
  for (const { check, level, photos } of body.hazards) {
    const ids = body.photos.slice(firstPhoto, firstPhoto + photos);
    const made = await raise(tx, after, { entry: known.get(check), level, note: body.note, photos: ids, firstPhoto });
    if (!made.ok) return made;
    firstPhoto += photos;
  }
  await announcePlace(tx, after, "checked-place.check", { points: grade.points, hazards: body.hazards.length });
  return ok(await checkedPlaceDetail(tx, after));
}

const pointsOf = (entry: DictionaryEntry | undefined): number =>
  typeof entry?.data.points === "number" ? entry.data.points : 0;

interface Raised {
  entry: DictionaryEntry | undefined;
  level: "general" | "major";
  note: string;
  photos: string[];
  firstPhoto: number;
}

/** A hazard at the place, of the kind that the check's list belongs to. */
async function raise(tx: Tx, place: CheckedPlaceRow, { entry, level, note, photos, firstPhoto }: Raised) {
  if (!entry?.parentCode) return fail("unknown-category", { field: "hazards" });
  const hazard = {
    kind: entry.parentCode,
    level,
    title: `${place.name}：${entry.name}`.slice(0, 120),
    description: note,
    address: place.address,
    position: toPosition(place),
    located: true,
    responsible: place.name,
    departmentCode: null,
    dueOn: null,
    nextInspectionOn: null,
    checks: [entry.code],
    photos,
  };
  return putHazardOnRecord(tx, hazard, { placeId: place.id, firstPhoto });
}
