import { z } from "zod";
import { endpoint } from "../endpoint";
import { noBody, noParams, noQuery } from "../nothing";

const healthSchema = z.object({
  status: z.literal("ok"),
  version: z.string(),
  database: z.object({ kind: z.enum(["private", "server", "citus"]), postgres: z.string(), postgis: z.string() }),
  live: z.object({ clients: z.int(), lastEventId: z.int() }),
});

export type Health = z.infer<typeof healthSchema>;

export const readHealthEndpoint = endpoint({
  method: "GET",
  path: "/api/health",
  summary: "Whether the program and its database answer",
  access: "public",
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: healthSchema },
});
