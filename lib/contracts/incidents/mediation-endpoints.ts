import { z } from "zod";
import { mediationOutcomes, mediationSteps } from "@/lib/incidents/mediation/mediation";
import { partySides } from "@/lib/incidents/mediation/party-side";
import { endpoint } from "../endpoint";
import { dayField, idField, textField } from "../fields";
import { noBody, noQuery } from "../nothing";
import { reasonField } from "../reveal-reason";
import { contactField } from "./contact-field";
import { incidentDetailSchema } from "./incident";

const params = z.strictObject({ id: idField });
const partyParams = params.extend({ seq: z.string().regex(/^\d{1,9}$/, "must be a number") });
const ofCase = { status: 200, schema: incidentDetailSchema } as const;

export const mediateIncidentEndpoint = endpoint({
  method: "POST",
  path: "/api/incidents/{id}/mediation",
  summary: "Take a step of the mediation of a dispute",
  access: ["commander", "department", "grid_leader"],
  params,
  query: noQuery,
  body: z.strictObject({
    step: z.enum(mediationSteps),
    outcome: z.enum(mediationOutcomes),
    /** What was done or agreed; no names, those belong to the parties. */
    note: textField(0, 2_000).default(""),
    revisitOn: dayField.optional(),
  }),
  needsIfMatch: true,
  idempotent: true,
  success: ofCase,
});

export const addPartyEndpoint = endpoint({
  method: "POST",
  path: "/api/incidents/{id}/parties",
  summary: "Keep a party of a dispute as a contact of its case, sealed",
  access: ["commander", "department", "grid_leader"],
  params,
  query: noQuery,
  body: contactField.extend({ side: z.enum(partySides) }),
  idempotent: true,
  success: { status: 201, schema: incidentDetailSchema },
});

export const revealPartyEndpoint = endpoint({
  method: "POST",
  path: "/api/incidents/{id}/parties/{seq}/reveal",
  summary: "One party's contact, for a reason that is kept; 30 reveals an hour",
  access: ["commander", "department", "grid_leader"],
  params: partyParams,
  query: noQuery,
  body: z.strictObject({ reason: reasonField }),
  success: { status: 200, schema: z.object({ name: z.string(), phone: z.string() }) },
});

export const removePartyEndpoint = endpoint({
  method: "DELETE",
  path: "/api/incidents/{id}/parties/{seq}",
  summary: "Forget a party of a dispute",
  access: ["commander", "department", "grid_leader"],
  params: partyParams,
  query: noQuery,
  body: noBody,
  success: ofCase,
});
