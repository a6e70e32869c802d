import { endpoint } from "../endpoint";
import { noBody, noParams, noQuery } from "../nothing";
import { simulatorStatus } from "./simulator-status";

export const readSimulatorEndpoint = endpoint({
  method: "GET",
  path: "/api/admin/simulator",
  summary: "Whether the demo's live source is running",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: simulatorStatus },
});
