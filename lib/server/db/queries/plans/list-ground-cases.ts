import { z } from "zod";
import type { Tx } from "../../tx";
import { notDrill } from "../incidents/not-drill";
import { lngLat } from "../lng-lat";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({ kind: z.enum(["hazard", "incident"]), grid_code: z.string(), lng: z.number(), lat: z.number() });

export type GroundCaseRow = z.infer<typeof row>;

/** Where open hazards and the cases of the last 90 days are: to be counted at buildings, never to be handed on. */
export function listGroundCases(tx: Tx, parts: readonly ScopePart[]): Promise<GroundCaseRow[]> {
  const statement = new Statement();
  const inParts = () => parts.map((part) => `(${inPart(statement, part)})`).join(" or ");
  const text = `
select 'hazard' as kind, grid_code, ${lngLat("position")} from hazards where (${inParts()}) and status <> 'closed'
union all
select 'incident', grid_code, ${lngLat("position")} from incidents
where (${inParts()}) and reported_at >= now() - interval '90 days' and ${notDrill}`;
  return tx.rows(text, statement.values, row);
}
