import { z } from "zod";
import { endpoint } from "../endpoint";
import { gridCodeField, idField, lineField } from "../fields";
import { phoneField } from "../incidents/contact-field";
import { noBody, noParams, noQuery } from "../nothing";
import { maskedHouseholdSchema } from "./household";

const access = ["grid_leader"] as const;
const params = z.strictObject({ id: idField });
const count = z.int().min(0).max(50).default(0);
const agesField = z.strictObject({ to6: count, to17: count, to59: count, to79: count, over79: count });
const door = {
  stairwell: z.int().min(1).max(99).default(1),
  floor: z.int().min(-5).max(200),
  room: lineField(1, 20),
};
/** Who is reached behind the door. */
const contactField = z.strictObject({ name: lineField(1, 60), phone: phoneField.nullable().default(null) }).nullable();

/** One door made, or two told of each other; `id` takes it back. */
const householdChangeSchema = z.object({
  id: idField,
  kind: z.enum(["new", "merge", "split"]),
  at: z.string(),
  by: z.string(),
  /** Made, come into, or left; then the other door. */
  households: z.array(maskedHouseholdSchema),
});

export type HouseholdChange = z.infer<typeof householdChangeSchema>;

export const createHouseholdEndpoint = endpoint({
  method: "POST",
  path: "/api/households",
  summary: "Put a household on record behind a door that has none",
  access,
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    buildingId: idField,
    ...door,
    tenancy: z.enum(["owner", "rental", "vacant"]),
    ages: agesField.default({ to6: 0, to17: 0, to59: 0, to79: 0, over79: 0 }),
    contact: contactField.default(null),
  }),
  idempotent: true,
  success: { status: 201, schema: householdChangeSchema },
});

export const mergeHouseholdEndpoint = endpoint({
  method: "POST",
  path: "/api/households/{id}/merge",
  summary:
    "Take another household into this one with its visits, consents and open requests; its door stands empty then, or goes",
  access,
  params,
  query: noQuery,
  body: z.strictObject({
    other: idField,
    /** As `If-Match`, of the other. */
    otherRevision: z.int().min(1),
    /** The other was no door of its own: its row goes with the next removal. */
    removesDoor: z.boolean().default(false),
  }),
  needsIfMatch: true,
  success: { status: 201, schema: householdChangeSchema },
});

export const splitHouseholdEndpoint = endpoint({
  method: "POST",
  path: "/api/households/{id}/split",
  summary: "Give some members of a household a door of their own, empty or new, in the same building",
  access,
  params,
  query: noQuery,
  body: z.strictObject({
    ages: agesField,
    ...door,
    tenancy: z.enum(["owner", "rental"]),
    contact: contactField.default(null),
  }),
  needsIfMatch: true,
  success: { status: 201, schema: householdChangeSchema },
});

export const listHouseholdChangesEndpoint = endpoint({
  method: "GET",
  path: "/api/household-changes",
  summary: "New, merged and split households of a grid that can still be taken back, newest first",
  access,
  params: noParams,
  query: z.strictObject({ grid: gridCodeField.optional() }),
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(householdChangeSchema) }) },
});

export const undoHouseholdChangeEndpoint = endpoint({
  method: "POST",
  path: "/api/household-changes/{id}/undo",
  summary: "Take back a new, merged or split household within seven days, while nobody changed it since",
  access,
  params,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: householdChangeSchema },
});
