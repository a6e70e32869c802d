import { z } from "zod";
import type { AssigneeChoice } from "@/lib/contracts/incidents/list-assignees-endpoint";
import { systemPool } from "../../pool";

const sql = `
select u.username as assignee, 'user' as kind, u.name, u.name as name_en from users u
where u.role = 'grid_leader' and u.disabled_at is null
  and exists (select from user_scopes s where s.user_id = u.id and $1 ^@ s.area_code)
union all
select code, 'department', name, name_en from departments where active and $1 ^@ area_code
order by kind desc, assignee`;

const row = z
  .object({ assignee: z.string(), kind: z.enum(["user", "department"]), name: z.string(), name_en: z.string() })
  .transform(({ name_en: nameEn, ...rest }): AssigneeChoice => ({ ...rest, nameEn }));

/** Who is responsible for a grid: its leaders, then the departments of its area. */
export async function listAssignees(gridCode: string): Promise<AssigneeChoice[]> {
  return z.array(row).parse((await systemPool().query(sql, [gridCode])).rows);
}
