import { z } from "zod";
import type { RelatedCase } from "@/lib/contracts/incidents/incident";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import type { IncidentRow } from "./incident-row";

const sql = `
select id, number, category, description, status, due_at as "dueAt", id = $2 as "isParent" from incidents
where district_code = $1 and (id = $2 or parent_id = $3) order by id`;

const row = z.object({
  id: z.string(),
  number: z.string(),
  category: z.string(),
  description: z.string(),
  status: z.enum(incidentStatuses),
  dueAt: isoTime.nullable(),
  isParent: z.boolean().nullable(),
});

/** The case that this one is a part of, and its own parts, as far as its reader may see them. */
export async function familyOf(
  tx: Tx,
  { district_code: districtCode, id, parent_id: parentId, children }: IncidentRow,
): Promise<{ parent: RelatedCase | null; parts: RelatedCase[] }> {
  if (parentId === null && children === 0) return { parent: null, parts: [] };
  const rows = await tx.rows(sql, [districtCode, parentId, id], row);
  const shown = (isParent: boolean): RelatedCase[] =>
    rows.filter((one) => (one.isParent === true) === isParent).map(({ isParent: _, ...related }) => related);
  return { parent: shown(true)[0] ?? null, parts: shown(false) };
}
