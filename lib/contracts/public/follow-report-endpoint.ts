import { z } from "zod";
import { publicStages } from "@/lib/incidents/public-stage";
import { endpoint } from "../endpoint";
import { lineField } from "../fields";
import { noParams, noQuery } from "../nothing";

const stage = z.enum(publicStages);

export const followReportEndpoint = endpoint({
  // POST, so that the code stands in no address, log or history.
  method: "POST",
  path: "/api/public/reports/follow",
  summary: "How far a report has come, for who knows its number and follow code",
  access: "public",
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    number: z.string().regex(/^\d{4}-\d{4}-\d{4,6}$/, "must be a case number, like 2026-1122-0347"),
    code: lineField(12, 30),
  }),
  maxBodyBytes: 1_000,
  success: {
    status: 200,
    schema: z.object({
      number: z.string(),
      category: z.string(),
      reportedAt: z.string(),
      closedAt: z.string().nullable(),
      stage,
      history: z.array(z.object({ at: z.string(), stage })),
    }),
  },
});

export type FollowedReport = z.infer<typeof followReportEndpoint.success.schema>;
