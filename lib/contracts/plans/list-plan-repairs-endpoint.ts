import { z } from "zod";
import { repairKinds } from "@/lib/grid/intake/plan-repair";
import { endpoint } from "../endpoint";
import { positionField } from "../fields";
import { noBody, noQuery } from "../nothing";
import { planIdParams } from "./plan-step";

const repairSchema = z.object({
  kind: z.enum(repairKinds),
  /** Whose border or ground it was. */
  cells: z.array(z.string()),
  /** Who has it now. */
  to: z.string().nullable(),
  position: positionField.nullable(),
  squareMetres: z.number().nullable(),
  metres: z.number().nullable(),
  /** Of a note on the file: how many, or which coordinate system. */
  detail: z.string().nullable(),
});

export type ListedRepair = z.infer<typeof repairSchema>;

export const listPlanRepairsEndpoint = endpoint({
  method: "GET",
  path: "/api/plans/{id}/repairs",
  summary: "What was put right when a plan was begun, each with its place",
  access: ["planner", "admin"],
  params: planIdParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(repairSchema) }) },
});
