import { z } from "zod";
import { narrowScope } from "@/lib/access/narrow-scope";
import type { Tx } from "../tx";
import type { Statement } from "./statement";

/** One part of the actor's scope inside one district: all codes that begin with `prefix`. */
export interface ScopePart {
  districtCode: string;
  prefix: string;
}

const districts = "select code from areas where level = 'district' and parent_code = any ($1) order by code";
const districtRow = z.object({ code: z.string() });

/** The actor's scope inside an area (the whole scope without one), cut at district borders: rows are found by district. */
export async function scopeParts(tx: Tx, area?: string): Promise<ScopePart[]> {
  const prefixes = narrowScope(tx.actor.scope, area);
  const cities = prefixes.filter((prefix) => prefix.length < 6);
  const inCities = cities.length === 0 ? [] : await tx.rows(districts, [cities], districtRow);
  return [...prefixes.filter((prefix) => prefix.length >= 6), ...inCities.map(({ code }) => code)].map((prefix) => ({
    districtCode: prefix.slice(0, 6),
    prefix,
  }));
}

/**
 * The condition that a row lies in the part. A range, so that an index on district and code serves it: `~` sorts after all digits. Of a
 * whole district the range would say nothing more, but the planner takes the two for independent: it would expect a ninth of a
 * district with a third of all rows, and read and sort all of them where an index has them in order.
 */
export function inPart(
  statement: Statement,
  { districtCode, prefix }: ScopePart,
  columns: { district: string; code: string } = { district: "district_code", code: "grid_code" },
): string {
  if (prefix === districtCode) return `${columns.district} = ${statement.value(districtCode)}`;
  const [district, from, to] = [districtCode, prefix, `${prefix}~`].map((value) => statement.value(value));
  return `${columns.district} = ${district} and ${columns.code} >= ${from} and ${columns.code} < ${to}`;
}

/**
 * One page over several parts: each part is read in order by its own index and stops at the limit, then the parts are
 * merged. `branch` gives a part's select without `order by`.
 */
export function pageOverParts(
  statement: Statement,
  parts: readonly ScopePart[],
  branch: (part: ScopePart) => string,
  { orderBy, limit }: { orderBy: string; limit: number },
): string {
  const most = statement.value(limit);
  const branches = parts.map((part) => `(${branch(part)} order by ${orderBy} limit ${most})`);
  if (branches.length === 1) return branches.join("");
  return `select * from (${branches.join(" union all ")}) page order by ${orderBy} limit ${most}`;
}
