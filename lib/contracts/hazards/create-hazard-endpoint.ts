import { z } from "zod";
import { endpoint } from "../endpoint";
import { dayField, lineField, positionField, textField } from "../fields";
import { noParams, noQuery } from "../nothing";
import { photoIdsField } from "../photos/photo";
import { checksField, hazardDetailSchema } from "./hazard";

export const createHazardEndpoint = endpoint({
  method: "POST",
  path: "/api/hazards",
  summary: "Put a hazard on record at a position inside the user's grids",
  access: ["grid_leader"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    /** A code of the dictionary `hazard-kind`. */
    kind: lineField(1, 40),
    level: z.enum(["general", "major"]).default("general"),
    title: lineField(1, 120),
    description: textField(0, 4000).default(""),
    address: lineField(0, 200).default(""),
    position: positionField,
    /** False: only the grid is known, and the position is the middle of it. It is then not compared with what was there before. */
    located: z.boolean().default(true),
    responsible: lineField(0, 120).default(""),
    departmentCode: lineField(1, 40).nullable().default(null),
    /** Null: by the rules of the kind, where it has any; so is the next inspection. */
    dueOn: dayField.nullable().default(null),
    nextInspectionOn: dayField.nullable().default(null),
    checks: checksField.default([]),
    photos: photoIdsField.optional(),
  }),
  maxBodyBytes: 32_000,
  idempotent: true,
  success: { status: 201, schema: hazardDetailSchema },
});
