import { z } from "zod";
import type { DispatchRuleAnswer } from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import { dispatchKinds } from "@/lib/incidents/dispatch/dispatch-kind";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";

const sql = `
select id, name, area_code, category, department_code, assisting, kind, priority, is_automatic, is_active, weekdays, from_minute,
  to_minute, valid_from::text, valid_to::text, revision, updated_at, updated_by_name
from dispatch_rules where district_code = any ($1) order by district_code, priority desc, id`;

const row = z
  .object({
    id: z.string(),
    name: z.string(),
    area_code: z.string(),
    category: z.string(),
    department_code: z.string().nullable(),
    assisting: z.array(z.string()),
    kind: z.enum(dispatchKinds),
    priority: z.number(),
    is_automatic: z.boolean(),
    is_active: z.boolean(),
    weekdays: z.string(),
    from_minute: z.number(),
    to_minute: z.number(),
    valid_from: z.string(),
    valid_to: z.string().nullable(),
    revision: z.number(),
    updated_at: isoTime,
    updated_by_name: z.string(),
  })
  .transform(
    (rule): DispatchRuleAnswer => ({
      id: rule.id,
      name: rule.name,
      areaCode: rule.area_code,
      category: rule.category,
      target:
        rule.department_code === null
          ? { kind: "grid_leader" }
          : { kind: "department", departmentCode: rule.department_code },
      assisting: rule.assisting,
      kind: rule.kind,
      priority: rule.priority,
      isAutomatic: rule.is_automatic,
      isActive: rule.is_active,
      weekdays: rule.weekdays,
      fromMinute: rule.from_minute,
      toMinute: rule.to_minute,
      validFrom: rule.valid_from,
      validTo: rule.valid_to,
      revision: rule.revision,
      updatedAt: rule.updated_at,
      updatedBy: rule.updated_by_name,
    }),
  );

/** The rules of these districts, as the row-level policies show them. */
export const listDispatchRules = (tx: Tx, districtCodes: readonly string[]): Promise<DispatchRuleAnswer[]> =>
  tx.rows(sql, [districtCodes], row);
