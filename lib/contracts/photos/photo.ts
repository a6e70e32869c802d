import { z } from "zod";
import { photoStages } from "@/lib/incidents/photo-stage";
import { idField } from "../fields";

export const photoSchema = z.object({
  id: idField,
  stage: z.enum(photoStages),
  /** The step of the timeline that brought it. */
  seq: z.int(),
  /** When it was sent. */
  at: z.string(),
  width: z.int(),
  height: z.int(),
});

export type Photo = z.infer<typeof photoSchema>;

/** What a photo belongs to. */
export interface PhotoOwner {
  kind: "incident" | "hazard";
  id: string;
}

/** Ids from `POST /api/photos`, each once. */
export const photoIdsField = z
  .array(idField)
  .max(6)
  .refine((ids) => new Set(ids).size === ids.length, "must name each photo once");
