import { z } from "zod";
import type { PastCase } from "@/lib/incidents/dispatch/rule-dry-run";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({
  id: z.string(),
  number: z.string(),
  grid_code: z.string(),
  category: z.string(),
  registered_at: z.date(),
  leader: z.string().nullable(),
  given: z.string().nullable(),
});

/** Cases registered since a time, the newest first, with who has or had each, and who leads its grid today. */
export async function listPastCases(
  tx: Tx,
  { parts, since, limit }: { parts: readonly ScopePart[]; since: Date; limit: number },
): Promise<PastCase[]> {
  const statement = new Statement();
  const from = statement.value(since);
  const branches = parts.map(
    (part) => `
(select i.id, i.number, i.grid_code, i.category, i.registered_at, g.leader_user_id as leader,
  coalesce(i.department_code, i.assignee_user_id) as given
from incidents i left join grids g on g.district_code = i.district_code and g.code = i.grid_code and upper_inf(g.validity)
where ${inPart(statement, part, { district: "i.district_code", code: "i.grid_code" })}
  and i.reported_at >= ${from} and i.registered_at is not null)`,
  );
  const sql = `${branches.join(" union all ")} order by registered_at desc, id desc limit ${statement.value(limit)}`;
  const rows = await tx.rows(sql, statement.values, row);
  return rows.map(({ grid_code: gridCode, registered_at: registeredAt, leader, ...rest }) => ({
    ...rest,
    gridCode,
    gridLeader: leader,
    at: registeredAt.getTime(),
  }));
}
