import { z } from "zod";
import type { Open311Change } from "@/lib/contracts/open311/open311-updates";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import type { Tx } from "../../tx";
import { noDispute } from "../incidents/no-dispute";
import { isoTime } from "../iso-time";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

interface ChangesFilter {
  parts: readonly ScopePart[];
  since: Date;
  until: Date;
  offset: number;
  limit: number;
}

const row = z
  .object({
    incident_id: z.string(),
    seq: z.number(),
    at: isoTime,
    action: z.string(),
    to_status: z.enum(incidentStatuses),
    is_duplicate: z.boolean(),
  })
  .transform(
    ({ incident_id: incidentId, to_status: status, is_duplicate: isDuplicate, ...rest }): Open311Change => ({
      ...rest,
      incidentId,
      status,
      isDuplicate,
    }),
  );

/** When cases came into another state, in the order of time. Who moved them and what they wrote stays behind. */
export function listOpen311Changes(tx: Tx, filter: ChangesFilter): Promise<Open311Change[]> {
  const statement = new Statement();
  const timeline = { district: "t.district_code", code: "t.grid_code" };
  const parts = filter.parts.map((part) => `(${inPart(statement, part, timeline)})`).join(" or ");
  const [since, until, limit, offset] = [filter.since, filter.until, filter.limit, filter.offset].map((given) =>
    statement.value(given),
  );
  const text = `
select t.incident_id, t.seq, t.at, t.action, t.to_status, i.duplicate_of is not null as is_duplicate
from incident_timeline t join incidents i on i.district_code = t.district_code and i.id = t.incident_id
where (${parts}) and t.at >= ${since} and t.at < ${until} and t.from_status <> t.to_status and not i.is_drill and i.${noDispute}
order by t.at, t.incident_id, t.seq limit ${limit} offset ${offset}`;
  return tx.rows(text, statement.values, row);
}
