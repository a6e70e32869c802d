import { z } from "zod";
import type { MergedCase } from "@/lib/contracts/incidents/incident";
import type { Tx } from "../../tx";
import type { IncidentRow } from "./incident-row";

const sql = `
select id, number, description, revision from incidents
where district_code = $1 and duplicate_of = $2 order by id`;
const row = z.object({ id: z.string(), number: z.string(), description: z.string(), revision: z.int() });

/** The cases that were merged into this one. */
export const listMergedCases = (tx: Tx, incident: IncidentRow): Promise<MergedCase[]> =>
  tx.rows(sql, [incident.district_code, incident.id], row);
