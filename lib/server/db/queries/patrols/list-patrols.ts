import type { Tx } from "../../tx";
import { type PatrolRow, patrolColumns, patrolRow } from "./patrol-row";

const sql = `
select ${patrolColumns} from patrols
where district_code = $1 and grid_code = $2 and planned_on >= $3::date and grid_code ^@ any ($4)
order by planned_on desc, id desc limit 100`;

/** Patrols of a grid since a day, newest first. */
export const listPatrols = (tx: Tx, gridCode: string, since: string): Promise<PatrolRow[]> =>
  tx.rows(sql, [gridCode.slice(0, 6), gridCode, since, tx.actor.scope], patrolRow);
