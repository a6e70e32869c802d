import { z } from "zod";
import { endpoint } from "../endpoint";
import { noParams, noQuery } from "../nothing";
import { simulatorStatus } from "./simulator-status";

export const switchSimulatorEndpoint = endpoint({
  method: "PUT",
  path: "/api/admin/simulator",
  summary: "Switch the demo's live source on or off, until the program ends",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({ running: z.boolean() }),
  success: { status: 200, schema: simulatorStatus },
});
