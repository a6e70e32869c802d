import { z } from "zod";
import { campaignSteps } from "@/lib/incidents/campaign/campaign-life";
import { endpoint } from "../endpoint";
import { areaCodeField, dayField, gridCodeField, idField, lineField, textField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";
import { LEAST_REASON_CHARACTERS } from "../reveal-reason";
import { campaignBoardSchema, campaignBody, campaignSchema } from "./campaign";

const params = z.strictObject({ id: idField });
const ofCampaign = { status: 200, schema: campaignSchema } as const;

export const listCampaignsEndpoint = endpoint({
  method: "GET",
  path: "/api/campaigns",
  summary: "The campaigns that touch the scope: running ones first, then drafts, then closed ones, each newest first",
  access: ["commander", "leader", "grid_leader"],
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(campaignSchema) }) },
});

export const createCampaignEndpoint = endpoint({
  method: "POST",
  path: "/api/campaigns",
  summary: "Draft a campaign for places of the scope",
  access: ["commander"],
  params: noParams,
  query: noQuery,
  body: campaignBody,
  idempotent: true,
  success: { status: 201, schema: campaignSchema },
});

export const boardLevels = ["street", "community", "grid"] as const;

export const readCampaignEndpoint = endpoint({
  method: "GET",
  path: "/api/campaigns/{id}",
  summary:
    "A campaign and its board: found, rectified, overdue and how far each target is, by street, community or grid",
  access: ["commander", "leader"],
  params,
  query: z.strictObject({ by: z.enum(boardLevels).default("street"), area: areaCodeField.optional() }),
  body: noBody,
  success: { status: 200, schema: campaignBoardSchema },
});

export const updateCampaignEndpoint = endpoint({
  method: "PUT",
  path: "/api/campaigns/{id}",
  summary: "Change a campaign that is not closed",
  access: ["commander"],
  params,
  query: noQuery,
  body: campaignBody,
  needsIfMatch: true,
  success: ofCampaign,
});

export const stepCampaignEndpoint = endpoint({
  method: "POST",
  path: "/api/campaigns/{id}/steps",
  summary: "Start a campaign, or close it with a summary; its board stays as it is in that moment",
  access: ["commander"],
  params,
  query: noQuery,
  body: z.strictObject({ step: z.enum(campaignSteps), summary: textField(0, 4_000).optional() }),
  needsIfMatch: true,
  success: ofCampaign,
});

export const putCampaignCaseEndpoint = endpoint({
  method: "PUT",
  path: "/api/campaigns/{id}/cases/{incident}",
  summary: "Add a case to a campaign by hand, take it out, or leave it to class, place and day again",
  access: ["commander"],
  params: params.extend({ incident: idField }),
  query: noQuery,
  body: z.strictObject({ counts: z.boolean().nullable(), reason: lineField(LEAST_REASON_CHARACTERS, 200) }),
  needsIfMatch: true,
  success: ofCampaign,
});

export const checkForCampaignEndpoint = endpoint({
  method: "POST",
  path: "/api/campaigns/{id}/checks",
  summary: "Record that a place in a grid was checked for a running campaign",
  access: ["commander", "grid_leader"],
  params,
  query: noQuery,
  body: z.strictObject({ gridCode: gridCodeField, day: dayField, note: lineField(0, 200) }),
  idempotent: true,
  success: { status: 201, schema: z.object({ id: idField, checks: z.int() }) },
});

const membershipSchema = z.object({
  id: idField,
  name: z.string(),
  revision: z.int(),
  counts: z.boolean(),
  /** Somebody added it or took it out, and why; null: class, place and day decide. */
  byHand: z.object({ counts: z.boolean(), reason: z.string(), by: z.string(), at: z.string() }).nullable(),
  mayChange: z.boolean(),
});

export type CampaignMembership = z.infer<typeof membershipSchema>;

export const campaignsOfCaseEndpoint = endpoint({
  method: "GET",
  path: "/api/incidents/{id}/campaigns",
  summary: "The running campaigns of the case's district, and whether the case counts in each",
  access: ["commander", "leader"],
  params,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(membershipSchema) }) },
});
