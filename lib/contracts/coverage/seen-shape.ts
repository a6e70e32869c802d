import { z } from "zod";
import { positionField } from "../fields";

/** Ground that a camera sees, or could. */
export const seenShapeSchema = z.object({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(z.array(positionField))),
});

export type SeenShape = z.infer<typeof seenShapeSchema>;
