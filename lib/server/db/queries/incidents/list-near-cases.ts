import type { Tx } from "../../tx";
import { type IncidentRow, incidentColumns, incidentRow } from "./incident-row";

/** More near cases of one class are no help to anybody. */
const MOST = 200;

const sql = `
select ${incidentColumns} from incidents
where district_code = $1 and id <> $2 and grid_code ^@ any ($3) and closed_at is null
  and category >= $4 and category < $5
  and reported_at between $6::timestamptz - $7::double precision * interval '1 hour' and $6::timestamptz + $7::double precision * interval '1 hour'
limit ${MOST}`;

/** Open cases of the same class that were reported about the same time, inside the transaction's window. */
export const listNearCases = (tx: Tx, incident: IncidentRow, hours: number): Promise<IncidentRow[]> => {
  const group = incident.category.slice(0, 2);
  const { district_code, id, reported_at } = incident;
  return tx.rows(sql, [district_code, id, tx.actor.scope, group, `${group}~`, reported_at, hours], incidentRow);
};
