import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noParams, noQuery } from "../nothing";
import { newUnitSchema, unitEntrySchema, unitSchema } from "./unit";

const params = z.strictObject({ id: idField });

export const createUnitEndpoint = endpoint({
  method: "POST",
  path: "/api/units",
  summary: "Make a unit of a department or of a grid leader; it has no roster yet and counts as within reach",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: newUnitSchema,
  idempotent: true,
  success: { status: 201, schema: unitSchema },
});

export const changeUnitEndpoint = endpoint({
  method: "PUT",
  path: "/api/units/{id}",
  summary: "Change what a unit is called, answers for and handles; whose it is stays",
  access: ["admin"],
  params,
  query: noQuery,
  body: unitEntrySchema,
  needsIfMatch: true,
  success: { status: 200, schema: unitSchema },
});

export const retireUnitEndpoint = endpoint({
  method: "POST",
  path: "/api/units/{id}/retirement",
  summary: "Retire a unit that no open case rests on; what it has done stays",
  access: ["admin"],
  params,
  query: noQuery,
  body: z.strictObject({}),
  needsIfMatch: true,
  success: { status: 200, schema: unitSchema },
});
