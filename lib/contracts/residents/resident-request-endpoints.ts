import { z } from "zod";
import { requestKinds, requestStatuses } from "@/lib/households/resident-request";
import { endpoint } from "../endpoint";
import { idField, textField } from "../fields";
import { revealedHouseholdSchema } from "../households/household";
import { noBody, noParams, noQuery } from "../nothing";

const access = ["grid_leader"] as const;
const params = z.strictObject({ id: idField });

const residentRequestSchema = z.object({
  id: idField,
  householdId: idField,
  gridCode: z.string(),
  /** Building and stairwell; the room stays masked. */
  address: z.string(),
  kind: z.enum(requestKinds),
  note: z.string(),
  askedOn: z.string(),
  dueOn: z.string(),
  status: z.enum(requestStatuses),
  decidedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  reason: z.string(),
  revision: z.int(),
});

export type ResidentRequest = z.infer<typeof residentRequestSchema>;

export const listResidentRequestsEndpoint = endpoint({
  method: "GET",
  path: "/api/resident-requests",
  summary: "What residents of the own grids asked of the register, open ones first by their deadline, at most 200",
  access,
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(residentRequestSchema) }) },
});

export const askForRecordEndpoint = endpoint({
  method: "POST",
  path: "/api/households/{id}/requests",
  summary: "Take down a resident's request for a copy, a correction or the removal of the record; its deadline begins",
  access,
  params,
  query: noQuery,
  body: z.strictObject({ kind: z.enum(requestKinds), note: textField(0, 500).default("") }),
  idempotent: true,
  success: { status: 201, schema: residentRequestSchema },
});

export const decideRequestEndpoint = endpoint({
  method: "POST",
  path: "/api/resident-requests/{id}/decision",
  summary:
    "Fulfil a request (a copy is in the answer: it wants a reason and counts as a reveal; a removal takes the contact, needs and visits at once, and the rest within a day), or refuse it with a reason",
  access,
  params,
  query: noQuery,
  body: z.strictObject({ decision: z.enum(["done", "refused"]), reason: textField(0, 500).default("") }),
  needsIfMatch: true,
  success: {
    status: 200,
    schema: z.object({ request: residentRequestSchema, revision: z.int(), copy: revealedHouseholdSchema.nullable() }),
  },
});

export const lookSchema = z.object({
  at: z.string(),
  by: z.string(),
  role: z.string(),
  office: z.string(),
  action: z.string(),
  purpose: z.string(),
  reason: z.string(),
});

export type Look = z.infer<typeof lookSchema>;

export const listLooksEndpoint = endpoint({
  method: "GET",
  path: "/api/households/{id}/looks",
  summary: "Who looked at or changed one household's record, newest first, at most 500: for its residents",
  access,
  params,
  query: noQuery,
  body: noBody,
  success: {
    status: 200,
    schema: z.object({
      items: z.array(lookSchema),
    }),
  },
});

export const listRetentionReceiptsEndpoint = endpoint({
  method: "GET",
  path: "/api/retention-receipts",
  summary:
    "Proof of what was removed when its time was over: how many of which class, and the hash of their ids; newest first, at most 500",
  access: ["admin", "auditor"],
  params: noParams,
  query: noQuery,
  body: noBody,
  success: {
    status: 200,
    schema: z.object({
      items: z.array(
        z.object({
          id: idField,
          districtCode: z.string(),
          at: z.string(),
          retentionClass: z.string(),
          purgedThrough: z.string(),
          rows: z.int(),
          idsSha256: z.string(),
        }),
      ),
    }),
  },
});
