import { z } from "zod";
import type { ImportWarningCode } from "@/lib/imports/import-problem";
import type { ImportContext } from "../import-context";

const found = z.object({ nr: z.number(), line: z.number(), detail: z.string() });

const earlier = (test: string) => `exists (
  select from staged e where e.fields->>'code' = staged.fields->>'code' and e.nr < staged.nr and ${test})`;

/**
 * Camera lists repeat ids. The same id at the same place is one camera that was told twice; at another place it is another
 * camera, which is kept without the id.
 */
export async function checkRepeatedIds(context: ImportContext): Promise<void> {
  const { client } = context;
  await client.query("create index staged_code on staged ((fields->>'code'))");
  await tell(
    context,
    "record-repeated",
    `delete from staged where ${earlier("st_equals(e.geom, staged.geom)")} returning nr, line, fields->>'code' as detail`,
  );
  await tell(
    context,
    "id-repeated",
    `with repeated as materialized (select nr, fields->>'code' as code from staged where ${earlier("true")})
     update staged set fields = fields - 'code' from repeated where staged.nr = repeated.nr
     returning staged.nr, staged.line, repeated.code as detail`,
  );
}

async function tell({ client, report }: ImportContext, code: ImportWarningCode, sql: string): Promise<void> {
  const { rows } = await client.query(sql);
  const parsed = rows.map((row) => found.parse(row)).sort((a, b) => a.nr - b.nr);
  for (const { nr, line, detail } of parsed) report.warn({ row: nr, line, code, field: "code", detail });
}
