import { z } from "zod";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import type { ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { inAnyPart } from "./wall-conditions";

const row = z.object({
  number: z.string(),
  category: z.string(),
  severity: z.number(),
  status: z.enum(incidentStatuses),
  community: z.string(),
  lng: z.number(),
  lat: z.number(),
  reported_at: isoTime,
  due_from: isoTime.nullable(),
  due_at: isoTime.nullable(),
  closed_at: isoTime.nullable(),
});

export type WallRow = z.infer<typeof row>;

/** What is read of a case for a wall: no words, no address, nobody. The place is made coarse before it leaves the server. */
const columns = `number, category, severity, status, left(grid_code, 12) as community, st_x(position) as lng,
  st_y(position) as lat, reported_at, due_from, due_at, closed_at`;

const orders = {
  /** Grave before light, late before early. */
  urgent: { where: "and closed_at is null", orderBy: "severity desc, due_at asc nulls last, id" },
  latest: { where: "", orderBy: "reported_at desc, id desc" },
} as const;

export function listWallCases(
  tx: Tx,
  parts: readonly ScopePart[],
  order: keyof typeof orders,
  limit: number,
): Promise<WallRow[]> {
  const statement = new Statement();
  const { where, orderBy } = orders[order];
  const sql = `select ${columns} from incidents where ${inAnyPart(statement, parts)} ${where}
order by ${orderBy} limit ${statement.value(limit)}`;
  return tx.rows(sql, statement.values, row);
}
