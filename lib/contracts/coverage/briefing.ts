import { z } from "zod";
import { areaCodeField, gridCodeField, idField, lineField, textField } from "../fields";
import { coverageFiguresSchema } from "./coverage-figures-schema";
import { coverageChangeSchema } from "./what-if-endpoint";

/** Where the map looks and what it shows, in the words of the address. */
const sceneViewSchema = z.strictObject({
  /** `@lng,lat,zoom` with the bearing as a fourth part. */
  at: z.string().regex(/^@-?\d{1,3}(\.\d{1,7})?(,-?\d{1,3}(\.\d{1,7})?){2,3}$/, "must be @lng,lat,zoom"),
  /** Names of the layers that are switched on. */
  on: z.array(z.string().regex(/^[a-z]{1,20}$/, "must be a layer's name")).max(20),
  grid: gridCodeField.nullable(),
});

const sceneFields = {
  /** Made by the client; tells which scene this was before. */
  key: z.string().regex(/^[\w-]{1,40}$/, "must be 1 to 40 letters and digits"),
  title: lineField(1, 60),
  note: textField(0, 600),
  view: sceneViewSchema,
  /** Grids with a score card. */
  grids: z.array(gridCodeField).max(6),
  /** Cameras that would stand, look or work otherwise. */
  changes: z.array(coverageChangeSchema).max(50),
};

const sceneBody = z.strictObject({
  ...sceneFields,
  /** Takes the figures of now, also where the scene has some already. */
  renew: z.boolean().optional(),
});

/** Figures as they were when the scene was made; they do not follow the city. */
const frozenSchema = z.object({
  /** As of when the figures are; null when none had been made. */
  dataAt: z.string().nullable(),
  area: coverageFiguresSchema,
  /** With the scene's changes; null without any. */
  then: coverageFiguresSchema.nullable(),
  grids: z.array(z.object({ code: z.string(), name: z.string(), nameEn: z.string(), figures: coverageFiguresSchema })),
});

export const sceneSchema = z.object({ ...sceneFields, frozen: frozenSchema });

export type SceneBody = z.output<typeof sceneBody>;
export type FrozenFigures = z.infer<typeof frozenSchema>;
export type BriefingScene = z.infer<typeof sceneSchema>;

export const briefingBody = z.strictObject({
  name: lineField(1, 60),
  area: areaCodeField.optional(),
  scenes: z
    .array(sceneBody)
    .max(40)
    .refine(
      (scenes) => new Set(scenes.map(({ key }) => key)).size === scenes.length,
      "must have a key of its own each",
    ),
});

export type BriefingBody = z.output<typeof briefingBody>;

export const briefingSummarySchema = z.object({
  id: idField,
  name: z.string(),
  areaCode: z.string(),
  scenes: z.int(),
  madeBy: z.string(),
  /** Its maker may change it; others look. */
  isOwn: z.boolean(),
  revision: z.int(),
  updatedAt: z.string(),
});

export const briefingSchema = briefingSummarySchema.extend({ scenes: z.array(sceneSchema) });

export type BriefingSummary = z.infer<typeof briefingSummarySchema>;
export type Briefing = z.infer<typeof briefingSchema>;
