import { z } from "zod";
import type { PlaceCheck, PlaceHazard } from "@/lib/contracts/checked-places/checked-place";
import { hazardStatuses } from "@/lib/hazards/inspection-table";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import type { CheckedPlaceRow } from "./checked-place-row";

const MOST = 200;

const checks = `
select seq, at, inspector_name as inspector, checks, note, points, stars from place_checks
where district_code = $1 and place_id = $2 order by at desc, seq desc limit ${MOST}`;
const checkRow = z.object({
  seq: z.number(),
  at: isoTime,
  inspector: z.string(),
  checks: z.array(z.string()),
  note: z.string(),
  points: z.number(),
  stars: z.number(),
});

const hazards = `
select id, number, title, level, status from hazards
where district_code = $1 and place_id = $2 order by found_at desc, id desc limit ${MOST}`;
const hazardRow = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  level: z.enum(["general", "major"]),
  status: z.enum(hazardStatuses),
});

/** What every check of a place found, and the hazards that came of it, newest first. */
export async function listPlaceChecks(
  tx: Tx,
  { district_code, id }: CheckedPlaceRow,
): Promise<{ checks: PlaceCheck[]; hazards: PlaceHazard[] }> {
  return {
    checks: await tx.rows(checks, [district_code, id], checkRow),
    hazards: await tx.rows(hazards, [district_code, id], hazardRow),
  };
}
