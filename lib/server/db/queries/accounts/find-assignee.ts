import { z } from "zod";
import type { Assignee } from "@/lib/incidents/incident-case";
import { systemPool } from "../../pool";

const sql = `
select 'department' as kind, code as id, name from departments
where code = $1 and active and ($2 ^@ area_code)
union all
select 'user', u.id, u.name from users u
where u.username = $1 and u.role = 'grid_leader' and u.disabled_at is null
  and exists (select from user_scopes s where s.user_id = u.id and $2 ^@ s.area_code)`;

const row = z
  .object({ kind: z.enum(["department", "user"]), id: z.string(), name: z.string() })
  .transform(
    ({ kind, id, name }): Assignee =>
      kind === "department" ? { kind, departmentCode: id, name } : { kind, userId: id, name },
  );

/** The department with this code, or the grid leader with this user name, that is responsible for the grid. */
export async function findAssignee(nameOrCode: string, gridCode: string): Promise<Assignee | null> {
  const { rows } = await systemPool().query(sql, [nameOrCode, gridCode]);
  return z.array(row).parse(rows)[0] ?? null;
}
