import { z } from "zod";
import type { Tx } from "../../tx";

const sql = `
select
  (select g.leader_user_id from grids g where g.district_code = $1 and g.code = $2 and g.validity @> $4::date limit 1) as leader,
  (select u.code from dictionary_entries d
   join departments u on u.active and $2 ^@ u.area_code and u.code in (d.data ->> 'department', d.data ->> 'department' || '-' || u.area_code)
   where d.dictionary = 'incident-category' and d.code = $3 and d.valid_from <= $4::date and (d.valid_to is null or $4::date < d.valid_to)
   order by length(u.area_code) desc limit 1) as department`;

const row = z.object({ leader: z.string().nullable(), department: z.string().nullable() });

/**
 * Who answers for a place and for a class on a day: the grid's leader (user id) and the class's department (code). Where two
 * districts have a department of the same kind each, the second one's code has the district's behind it.
 */
export async function findResponsibility(
  tx: Tx,
  of: { districtCode: string; gridCode: string; category: string; day: string },
): Promise<z.infer<typeof row>> {
  const [found] = await tx.rows(sql, [of.districtCode, of.gridCode, of.category, of.day], row);
  return found ?? { leader: null, department: null };
}
