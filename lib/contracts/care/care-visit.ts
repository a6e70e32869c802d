import { z } from "zod";
import { careOutcomes } from "@/lib/households/care-visit";
import { idField } from "../fields";
import { maskedHouseholdSchema } from "../households/household";

/** A visit that is due: which door, when, and in which rhythm. Whom it is for is told by the reveal, one at a time. */
export const careVisitSchema = z.object({
  id: idField,
  dueOn: z.string(),
  visitDays: z.int(),
  household: maskedHouseholdSchema,
});

export type CareVisit = z.infer<typeof careVisitSchema>;

export const visitedSchema = z.object({
  id: idField,
  householdId: idField,
  visitedAt: z.string(),
  outcome: z.enum(careOutcomes),
  /** When the next one is due; null: none. */
  nextOn: z.string().nullable(),
});

export type Visited = z.infer<typeof visitedSchema>;
