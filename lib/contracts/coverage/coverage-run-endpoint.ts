import { z } from "zod";
import { endpoint } from "../endpoint";
import { areaCodeField } from "../fields";
import { noBody, noParams } from "../nothing";

/** `none`: never made yet. */
export const coverageRunSchema = z.object({
  status: z.enum(["none", "running", "done", "failed"]),
  done: z.int(),
  total: z.int(),
  beganAt: z.string().nullable(),
  endedAt: z.string().nullable(),
});

export type CoverageRun = z.infer<typeof coverageRunSchema>;

export const coverageRunEndpoint = endpoint({
  method: "GET",
  path: "/api/coverage/run",
  summary: "How far the making of coverage is, and as of when its figures are",
  access: ["commander", "planner", "grid_leader", "leader", "admin"],
  params: noParams,
  query: z.strictObject({ area: areaCodeField.optional() }),
  body: noBody,
  success: { status: 200, schema: coverageRunSchema },
});
