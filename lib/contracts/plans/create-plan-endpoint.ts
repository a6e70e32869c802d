import { z } from "zod";
import { endpoint } from "../endpoint";
import { lineField } from "../fields";
import { noParams, noQuery } from "../nothing";

export const createPlanEndpoint = endpoint({
  method: "POST",
  path: "/api/plans",
  summary: "Begin a boundary plan from the grids in force in streets or communities of one district",
  access: ["planner"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    name: lineField(1, 100),
    areas: z
      .array(z.string().regex(/^\d{9}(\d{3})?$/, "must be a street or community code"))
      .min(1)
      .max(50),
  }),
  idempotent: true,
  success: { status: 201, schema: z.object({ id: z.string(), revision: z.int(), repairs: z.int() }) },
});
