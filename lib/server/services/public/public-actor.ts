import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { makeScope } from "@/lib/access/scope";
import { systemPool } from "@/lib/server/db/pool";

const cities = "select code from areas where level = 'city' order by code";
const cityRow = z.object({ code: z.string() });

/**
 * Somebody without an account. The scope is every city, because a resident may report anywhere; what they can read is
 * decided by row-level security, which for this role opens one granted case and nothing else.
 */
export async function publicActor(): Promise<Actor> {
  const { rows } = await systemPool().query<Record<string, unknown>>(cities);
  return {
    userId: "public",
    name: "公众",
    role: "public",
    scope: makeScope(rows.map((row) => cityRow.parse(row).code)),
    departmentCode: null,
    office: "",
  };
}
