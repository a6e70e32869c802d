import { z } from "zod";
import { campaignBody } from "@/lib/contracts/campaigns/campaign";
import { campaignStatuses } from "@/lib/incidents/campaign/campaign";
import { isoTime } from "../iso-time";

export const campaignColumns = `district_code, id, name, purpose, area_code, places, categories, spots, from_day::text, to_day::text, targets, status, summary, final, final_spots,
  created_by_name, started_at, closed_at, revision, updated_at, updated_by_name`;

const finalCounts = z.object({
  gridCode: z.string(),
  isTarget: z.boolean(),
  found: z.int(),
  rectified: z.int(),
  overdue: z.int(),
  judged: z.int(),
  inTime: z.int(),
  checks: z.int(),
});

const spotCounts = z.object({ found: z.int(), rectified: z.int(), overdue: z.int() });

export type SpotCounts = z.infer<typeof spotCounts>;

export const campaignRow = z.object({
  district_code: z.string(),
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  area_code: z.string(),
  places: z.array(z.string()),
  categories: z.array(z.string()),
  spots: campaignBody.shape.spots,
  from_day: z.string(),
  to_day: z.string(),
  targets: campaignBody.shape.targets,
  status: z.enum(campaignStatuses),
  summary: z.string(),
  final: z.array(finalCounts).nullable(),
  final_spots: z.array(spotCounts).nullable(),
  created_by_name: z.string(),
  started_at: isoTime.nullable(),
  closed_at: isoTime.nullable(),
  revision: z.number(),
  updated_at: isoTime,
  updated_by_name: z.string(),
});

export type CampaignRow = z.infer<typeof campaignRow>;
