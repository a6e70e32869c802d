import { z } from "zod";
import type { CheckedPlace } from "@/lib/contracts/checked-places/checked-place";
import { lngLat, toPosition } from "../lng-lat";

export const checkedPlaceColumns = `district_code, id, kind, name, address, grid_code, ${lngLat("position")}, check_days,
  next_on::text, checked_on::text, points, stars, closed_on::text, revision`;

export const checkedPlaceRow = z.object({
  district_code: z.string(),
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  address: z.string(),
  grid_code: z.string(),
  lng: z.number(),
  lat: z.number(),
  check_days: z.number().nullable(),
  next_on: z.string(),
  checked_on: z.string().nullable(),
  points: z.number().nullable(),
  stars: z.number().nullable(),
  closed_on: z.string().nullable(),
  revision: z.number(),
});

export type CheckedPlaceRow = z.infer<typeof checkedPlaceRow>;

/** @param checkDays its own rhythm, or that of its kind */
export const toCheckedPlace = (row: CheckedPlaceRow, checkDays: number): CheckedPlace => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  address: row.address,
  gridCode: row.grid_code,
  position: toPosition(row),
  checkDays,
  nextOn: row.next_on,
  checkedOn: row.checked_on,
  points: row.points,
  stars: row.stars,
  closedOn: row.closed_on,
  revision: row.revision,
});
