import { z } from "zod";
import { systemPool } from "../../pool";

const sql = `
select u.role, u.name, u.office from users u
where u.role in ('commander', 'leader') and u.disabled_at is null
  and exists (select from user_scopes s where s.user_id = u.id and $1 ^@ s.area_code)
order by u.role, u.name, u.id`;

const row = z.object({ role: z.enum(["commander", "leader"]), name: z.string(), office: z.string() });

export type ToldPerson = z.infer<typeof row>;

/** Commanders and leaders whose scope covers an area: those whose bell rings for every case in it. */
export async function listTold(areaCode: string): Promise<ToldPerson[]> {
  return z.array(row).parse((await systemPool().query(sql, [areaCode])).rows);
}
