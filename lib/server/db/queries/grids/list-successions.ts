import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({
  old_code: z.string(),
  new_code: z.string(),
  effective_on: z.string(),
  retired: z.boolean(),
  area: z.number(),
  households: z.number(),
  plan_id: z.string(),
  plan: z.string(),
});

export type SuccessionRow = z.infer<typeof row>;

interface Wanted {
  /** The beginning of either code. */
  code?: string | undefined;
  today: string;
  after?: readonly [day: string, oldCode: string, newCode: string] | undefined;
  limit: number;
}

/** Ground that went from one grid to another, the newest day first. */
export function listSuccessions(
  tx: Tx,
  parts: readonly ScopePart[],
  { code, today, after, limit }: Wanted,
): Promise<SuccessionRow[]> {
  const statement = new Statement();
  const place = { district: "s.district_code", code: "s.old_code" };
  const start = code === undefined ? null : statement.value(code);
  const conditions = [
    `(${parts.map((part) => `(${inPart(statement, part, place)})`).join(" or ")})`,
    ...(start ? [`(s.old_code ^@ ${start} or s.new_code ^@ ${start})`] : []),
    ...(after
      ? [
          `(s.effective_on < ${statement.value(after[0])}::date or s.effective_on = ${statement.value(after[0])}::date
    and (s.old_code, s.new_code) > (${statement.value(after[1])}, ${statement.value(after[2])}))`,
        ]
      : []),
  ];
  const text = `
select s.old_code, s.new_code, s.effective_on::text, s.shared_area_square_metres as area, s.shared_households as households,
  s.plan_id::text, p.name as plan,
  not exists (select from grids g where g.district_code = s.district_code and g.code = s.old_code
    and g.validity @> ${statement.value(today)}::date) as retired
from grid_successions s join plans p on p.district_code = s.district_code and p.id = s.plan_id
where ${conditions.join(" and ")}
order by s.effective_on desc, s.old_code, s.new_code limit ${statement.value(limit)}`;
  return tx.rows(text, statement.values, row);
}
