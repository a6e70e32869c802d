import { z } from "zod";
import { hazardStatuses } from "@/lib/hazards/inspection-table";
import { idField, positionField } from "../fields";

/** A place that must be inspected: a restaurant, a workshop, a rented house as a building. Nothing about who is in it. */
export const checkedPlaceSchema = z.object({
  id: idField,
  /** A code of the dictionary `place-kind`. */
  kind: z.string(),
  name: z.string(),
  address: z.string(),
  gridCode: z.string(),
  position: positionField,
  /** Days between two checks. */
  checkDays: z.int(),
  nextOn: z.string(),
  /** Of the last check; null: never looked at. */
  checkedOn: z.string().nullable(),
  points: z.int().nullable(),
  stars: z.int().nullable(),
  /** Since when the place is no more. */
  closedOn: z.string().nullable(),
  revision: z.int(),
});

export type CheckedPlace = z.infer<typeof checkedPlaceSchema>;

const placeCheckSchema = z.object({
  seq: z.int(),
  at: z.string(),
  inspector: z.string(),
  /** Codes of the dictionary `hazard-check`: what was found wrong. */
  checks: z.array(z.string()),
  note: z.string(),
  points: z.int(),
  stars: z.int(),
});

export type PlaceCheck = z.infer<typeof placeCheckSchema>;

const placeHazardSchema = z.object({
  id: idField,
  number: z.string(),
  title: z.string(),
  level: z.enum(["general", "major"]),
  status: z.enum(hazardStatuses),
});

export type PlaceHazard = z.infer<typeof placeHazardSchema>;

/** With all its checks, newest first, and the hazards that came of them. */
export const checkedPlaceDetailSchema = checkedPlaceSchema.extend({
  checks: z.array(placeCheckSchema),
  hazards: z.array(placeHazardSchema),
});

export type CheckedPlaceDetail = z.infer<typeof checkedPlaceDetailSchema>;
