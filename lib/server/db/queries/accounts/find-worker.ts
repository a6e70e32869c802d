import { z } from "zod";
import { systemPool } from "../../pool";

const sql = `
select u.id, u.name from users u
where u.username = $1 and u.role = 'grid_leader' and u.disabled_at is null
  and exists (select from user_scopes s where s.user_id = u.id and (s.area_code ^@ $2 or $2 ^@ s.area_code))`;

const row = z.object({ id: z.string(), name: z.string() });

/** A grid leader of some grid in an area, by user name. */
export async function findWorker(username: string, areaCode: string): Promise<z.infer<typeof row> | null> {
  const { rows } = await systemPool().query(sql, [username, areaCode]);
  return z.array(row).parse(rows)[0] ?? null;
}
