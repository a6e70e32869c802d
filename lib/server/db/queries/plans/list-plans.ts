import type { Tx } from "../../tx";
import { Statement } from "../statement";
import { type PlanRow, planColumns, planRow, planTouches } from "./plan-row";

export interface PlanFilter {
  districtCodes: readonly string[];
  /** The parts of the scope that are asked for. */
  codes: readonly string[];
  /** The id of a thematic layer; `grids`: community grids. */
  layer?: string | undefined;
  status?: readonly string[] | undefined;
  after?: readonly [id: string] | undefined;
  limit: number;
}

/** The newest first: ids rise with time. */
export function listPlans(
  tx: Tx,
  { districtCodes, codes, layer, status, after, limit }: PlanFilter,
): Promise<PlanRow[]> {
  const statement = new Statement();
  const conditions = [
    `p.district_code = any (${statement.value(districtCodes)})`,
    planTouches(`${statement.value(codes)}::text[]`),
    ...(layer === "grids" ? ["p.layer_id is null"] : layer ? [`p.layer_id = ${statement.value(layer)}::bigint`] : []),
    ...(status ? [`p.status = any (${statement.value(status)})`] : []),
    ...(after ? [`p.id < ${statement.value(after[0])}::bigint`] : []),
  ];
  const text = `
select ${planColumns} from plans p where ${conditions.join(" and ")} order by p.id desc limit ${statement.value(limit)}`;
  return tx.rows(text, statement.values, planRow);
}
