import { z } from "zod";
import { planLayerSchema, topologySchema } from "@/lib/contracts/plans/plan";
import { planStatuses } from "@/lib/grid/lifecycle/plan-status";
import { isoTime } from "../iso-time";

/** Of `plans p`. */
export const planColumns = `p.district_code, p.id::text as id, p.name, p.status, p.areas, p.revision, p.created_by,
  (select name from user_directory u where u.id = p.created_by) as created_by_name,
  p.created_at, p.updated_at, p.submitted_by,
  (select name from user_directory u where u.id = p.submitted_by) as submitted_by_name, p.submitted_at,
  (select name from user_directory u where u.id = p.decided_by) as decided_by_name, p.decided_at, p.effective_on::text,
  (select jsonb_build_object('id', l.id::text, 'code', l.code, 'name', l.name, 'nameEn', l.name_en, 'mustCover', l.must_cover)
    from grid_layers l where l.district_code = p.district_code and l.id = p.layer_id) as layer`;

export const planRow = z.object({
  district_code: z.string(),
  id: z.string(),
  name: z.string(),
  status: z.enum(planStatuses),
  areas: z.array(z.string()),
  revision: z.number(),
  created_by: z.string(),
  created_by_name: z.string().nullable(),
  created_at: isoTime,
  updated_at: isoTime,
  submitted_by: z.string().nullable(),
  submitted_by_name: z.string().nullable(),
  submitted_at: isoTime.nullable(),
  decided_by_name: z.string().nullable(),
  decided_at: isoTime.nullable(),
  effective_on: z.string().nullable(),
  /** Null: of community grids. */
  layer: planLayerSchema.nullable(),
});

export type PlanRow = z.infer<typeof planRow>;

export const wholePlanColumns = `${planColumns}, p.topology, p.based_on,
  jsonb_array_length(p.repairs) as repairs`;

export const wholePlanRow = planRow.extend({
  topology: topologySchema,
  based_on: z.array(z.string()),
  repairs: z.number(),
});

export type WholePlanRow = z.infer<typeof wholePlanRow>;

/** The plan concerns a place in the scope (a code is a prefix of all codes below it). */
export const planTouches = (scope: string): string =>
  `exists (select from unnest(p.areas) area where area ^@ any (${scope}) or exists (select from unnest(${scope}) code where code ^@ area))`;
