import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField, dayField, idField, instantField, lineField, positionField, textField } from "../fields";
import { checksField } from "../hazards/hazard";
import { noBody, noParams, noQuery } from "../nothing";
import { cursorField, limitField, pageOf } from "../paging";
import { photoIdsField } from "../photos/photo";
import { checkedPlaceDetailSchema, checkedPlaceSchema } from "./checked-place";

const readers = ["commander", "grid_leader"] as const;
const params = z.strictObject({ id: idField });

/** Null: the usual rhythm of the kind. */
const checkDays = z.int().min(1).max(365).nullable().default(null);

export const listCheckedPlacesEndpoint = endpoint({
  method: "GET",
  path: "/api/checked-places",
  summary: "Places of the scope that must be inspected, the longest due first; those that are no more are left out",
  access: readers,
  params: noParams,
  query: z.strictObject({
    area: areaCodeField.optional(),
    kind: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .optional(),
    /** Only those due until this day. */
    until: dayField.optional(),
    limit: limitField,
    cursor: cursorField(z.tuple([dayField, idField])).optional(),
  }),
  body: noBody,
  success: { status: 200, schema: pageOf(checkedPlaceSchema) },
});

export const readCheckedPlaceEndpoint = endpoint({
  method: "GET",
  path: "/api/checked-places/{id}",
  summary: "One place with its checks and the hazards that came of them; the ETag is its revision",
  access: readers,
  params,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: checkedPlaceDetailSchema },
});

export const createCheckedPlaceEndpoint = endpoint({
  method: "POST",
  path: "/api/checked-places",
  summary: "Put a place on record that must be inspected, at a position inside the user's grids",
  access: ["grid_leader"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    kind: lineField(1, 40),
    name: lineField(1, 80),
    address: lineField(0, 200).default(""),
    position: positionField,
    checkDays,
    /** Null: today. */
    nextOn: dayField.nullable().default(null),
  }),
  idempotent: true,
  success: { status: 201, schema: checkedPlaceDetailSchema },
});

export const changeCheckedPlaceEndpoint = endpoint({
  method: "PUT",
  path: "/api/checked-places/{id}",
  summary: "Correct a place, its rhythm or its next day, or say that it is no more (and take that back)",
  access: ["grid_leader"],
  params,
  query: noQuery,
  body: z.strictObject({
    name: lineField(1, 80),
    address: lineField(0, 200),
    checkDays,
    nextOn: dayField,
    closed: z.boolean().default(false),
  }),
  needsIfMatch: true,
  success: { status: 200, schema: checkedPlaceDetailSchema },
});

export const checkPlaceEndpoint = endpoint({
  method: "POST",
  path: "/api/checked-places/{id}/checks",
  summary: "Record a check of a place: what was found wrong, and what of it becomes a hazard; the next day is set",
  access: ["grid_leader"],
  params,
  query: noQuery,
  body: z.strictObject({
    checks: checksField,
    /** What of the above is a hazard from now on. */
    hazards: z
      .array(
        z.strictObject({
          check: z.string().max(40),
          level: z.enum(["general", "major"]),
          /** How many of `photos`, which come in the order of the hazards, show this one. */
          photos: z.int().min(0).max(6).default(0),
        }),
      )
      .max(20)
      .default([]),
    note: textField(0, 2000).default(""),
    /** Null: in the rhythm of the place; a place that failed is due within a week. */
    nextOn: dayField.nullable().default(null),
    /** When it was, where it is told later. */
    checkedAt: instantField.nullable().default(null),
    photos: photoIdsField.default([]),
  }),
  idempotent: true,
  success: { status: 201, schema: checkedPlaceDetailSchema },
});
