import { z } from "zod";
import { systemPool } from "../../pool";

const sql = `
select u.username as assignee, 'user' as kind, u.id as key, u.name, u.name as name_en, null as area_code from users u
where u.role = 'grid_leader' and u.disabled_at is null
  and exists (select from user_scopes s where s.user_id = u.id and $1 ^@ s.area_code)
union all
select code, 'department', code, name, name_en, area_code from departments where active and $1 ^@ area_code
order by kind desc, assignee`;

const row = z
  .object({
    assignee: z.string(),
    kind: z.enum(["user", "department"]),
    /** User id or department code: what a case keeps. */
    key: z.string(),
    name: z.string(),
    name_en: z.string(),
    area_code: z.string().nullable(),
  })
  .transform(({ name_en: nameEn, area_code: areaCode, ...rest }) => ({ ...rest, nameEn, areaCode }));

export type PossibleAssignee = z.infer<typeof row>;

/** Who may be given cases of a grid: its leaders, then the departments of its area. */
export async function listAssignees(gridCode: string): Promise<PossibleAssignee[]> {
  return z.array(row).parse((await systemPool().query(sql, [gridCode])).rows);
}
