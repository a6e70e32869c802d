import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField } from "../fields";
import { noBody, noQuery } from "../nothing";
import { cameraSchema } from "./camera";

export const readCameraEndpoint = endpoint({
  method: "GET",
  path: "/api/cameras/{id}",
  summary: "One camera; the ETag is its revision",
  access: ["commander", "planner", "grid_leader", "leader", "admin"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: cameraSchema },
});
