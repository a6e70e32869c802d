import { z } from "zod";
import { endpoint } from "../endpoint";
import { noQuery } from "../nothing";
import { planIdParams } from "./plan-step";

export const planPresenceEndpoint = endpoint({
  method: "POST",
  path: "/api/plans/{id}/presence",
  summary: "Say that one has a plan open, and hear who else has",
  access: ["planner", "admin"],
  params: planIdParams,
  query: noQuery,
  body: z.strictObject({}),
  /** The others by name. */
  success: { status: 200, schema: z.object({ others: z.array(z.string()) }) },
});
