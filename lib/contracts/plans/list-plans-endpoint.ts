import { z } from "zod";
import { planStatuses } from "@/lib/grid/lifecycle/plan-status";
import { endpoint } from "../endpoint";
import { areaCodeField, idField, wordsField } from "../fields";
import { noBody, noParams } from "../nothing";
import { cursorField, limitField, pageOf } from "../paging";
import { planSummarySchema } from "./plan";

export const listPlansEndpoint = endpoint({
  method: "GET",
  path: "/api/plans",
  summary: "Boundary plans that concern the scope, the newest first",
  access: ["commander", "department", "planner", "grid_leader", "leader", "admin"],
  params: noParams,
  query: z.strictObject({
    area: areaCodeField.optional(),
    /** Of one thematic layer; `grids`: of community grids. */
    layer: z.union([idField, z.literal("grids")]).optional(),
    status: wordsField(planStatuses).optional(),
    limit: limitField,
    cursor: cursorField(z.tuple([idField])).optional(),
  }),
  body: noBody,
  success: { status: 200, schema: pageOf(planSummarySchema) },
});
