import { z } from "zod";
import { systemPool } from "../../pool";

const sql = `
select exists (select from users u join user_scopes s on s.user_id = u.id
  where u.id = $1 and u.role = 'grid_leader' and u.disabled_at is null
    and ($2 ^@ s.area_code or s.area_code ^@ $2)) as known`;
const row = z.object({ known: z.boolean() });

/** True when the user is a grid leader of the area or of a part of it. */
export async function leadsInArea(userId: string, areaCode: string): Promise<boolean> {
  return row.parse((await systemPool().query(sql, [userId, areaCode])).rows[0]).known;
}
