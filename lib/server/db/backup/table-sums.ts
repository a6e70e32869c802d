import { type Client, escapeIdentifier } from "pg";
import { z } from "zod";

// What the program and its job queue made; an extension's tables are not in a dump.
const tables = `
select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
order by 1, 2`;

const nameRow = z.object({ schema: z.string(), name: z.string() });
const sumRow = z.object({ rows: z.coerce.number(), checksum: z.string() });

export interface TableSum {
  table: string;
  rows: number;
  /** Sum of a 64-bit hash of each row's text: the same for the same rows in any order. */
  checksum: string;
}

/** Rows and checksum of every table, as the client's transaction sees them. */
export async function tableSums(client: Client): Promise<TableSum[]> {
  const sums: TableSum[] = [];
  const { rows: found } = await client.query(tables);
  for (const { schema, name } of found.map((row) => nameRow.parse(row))) {
    const table = `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
    const { rows } = await client.query(
      `select count(*) as rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as checksum from ${table} t`,
    );
    sums.push({ table: `${schema}.${name}`, ...sumRow.parse(rows[0]) });
  }
  return sums;
}
