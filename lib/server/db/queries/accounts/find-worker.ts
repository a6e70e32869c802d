import { z } from "zod";
import { systemPool } from "../../pool";

/** A grid leader of `$1`, of some of its grids, or of the area that it lies in. */
const isOfArea = `u.role = 'grid_leader' and u.disabled_at is null
  and exists (select from user_scopes s where s.user_id = u.id and (s.area_code ^@ $1 or $1 ^@ s.area_code))`;

const find = `select u.id, u.name from users u where ${isOfArea} and u.username = $2`;

const list = `
select u.username, u.name, array(select s.area_code from user_scopes s where s.user_id = u.id order by s.area_code) as areas
from users u where ${isOfArea} order by areas, u.username`;

const found = z.object({ id: z.string(), name: z.string() });
const listed = z.object({ username: z.string(), name: z.string(), areas: z.array(z.string()) });

/** A grid leader of some grid in an area, by user name. */
export async function findWorker(username: string, areaCode: string): Promise<z.infer<typeof found> | null> {
  const { rows } = await systemPool().query(find, [areaCode, username]);
  return z.array(found).parse(rows)[0] ?? null;
}

/** All grid leaders of an area, those of one grid beside each other. */
export async function listWorkers(areaCode: string): Promise<z.infer<typeof listed>[]> {
  const { rows } = await systemPool().query(list, [areaCode]);
  return z.array(listed).parse(rows);
}
