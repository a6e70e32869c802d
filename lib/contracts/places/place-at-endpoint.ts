import { z } from "zod";
import { endpoint } from "../endpoint";
import { gridCodeField, idField, positionField } from "../fields";
import { noBody, noParams } from "../nothing";

const degrees = (most: number) => z.coerce.number().min(-most).max(most);

/** Small things that are looked for in an emergency. */
export const helpKinds = ["hydrant", "aed", "shelter"] as const;

const placeAtSchema = z.object({
  position: positionField,
  /** Null outside every grid of the scope. */
  grid: z
    .object({
      code: gridCodeField,
      name: z.string(),
      nameEn: z.string(),
      /** Name of the responsible grid leader. */
      leader: z.string().nullable(),
      /** Of the grid; null where the role may not know a count below 5. */
      households: z.int().nullable(),
    })
    .nullable(),
  /** Open hazards within 300 m, nearest first; at most 5, and none for a role that may only count them. */
  hazards: z.array(
    z.object({
      id: idField,
      title: z.string(),
      level: z.enum(["general", "major"]),
      metres: z.number(),
      position: positionField,
    }),
  ),
  /** Hydrants, defibrillators and shelters within 300 m, nearest first; at most 2 of a kind. */
  help: z.array(z.object({ kind: z.enum(helpKinds), name: z.string(), nameEn: z.string(), metres: z.number() })),
});

export type PlaceAt = z.infer<typeof placeAtSchema>;

export const placeAtEndpoint = endpoint({
  method: "GET",
  path: "/api/places/at",
  summary: "What is at a point of the scope and near it: grid and leader, households of the grid, hazards, hydrants",
  access: ["commander", "grid_leader", "leader"],
  params: noParams,
  query: z.strictObject({ lng: degrees(180), lat: degrees(90) }),
  body: noBody,
  success: { status: 200, schema: placeAtSchema },
});
