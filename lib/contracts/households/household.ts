import { z } from "zod";
import { idField } from "../fields";

/** What a list shows: enough to find the door, not who lives behind it. */
export const maskedHouseholdSchema = z.object({
  id: idField,
  gridCode: z.string(),
  buildingId: idField,
  address: z.string(),
  stairwell: z.int(),
  floor: z.int(),
  room: z.string(),
  tenancy: z.enum(["owner", "rental", "vacant"]),
  contact: z.object({ name: z.string(), phone: z.string().nullable(), idNumber: z.string().nullable() }).nullable(),
  members: z.int(),
  /** A care need is on record, with consent. */
  care: z.boolean(),
  lastVisitOn: z.string().nullable(),
  revision: z.int(),
});

export type MaskedHousehold = z.infer<typeof maskedHouseholdSchema>;

export const revealedHouseholdSchema = maskedHouseholdSchema.omit({ members: true, care: true }).extend({
  ages: z.object({ to6: z.int(), to17: z.int(), to59: z.int(), to79: z.int(), over79: z.int() }),
  careNeeds: z.array(z.string()),
  careConsentOn: z.string().nullable(),
  purpose: z.string(),
  retentionClass: z.string(),
});

export type RevealedHousehold = z.infer<typeof revealedHouseholdSchema>;
