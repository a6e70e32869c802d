import { z } from "zod";
import type { ImportProblemCode } from "@/lib/imports/import-problem";
import type { ImportContext } from "../import-context";

const found = z.object({ nr: z.number(), line: z.number(), detail: z.string().nullable() });

/**
 * Runs a check over the staged rows: `sql` selects `nr` and `detail` of every row at fault, with $1 the district.
 * Rows at fault are taken out of `staged`, so that one fault of a row is told once.
 */
export async function checkStaged(context: ImportContext, code: ImportProblemCode, sql: string): Promise<void> {
  const { client, report, districtCode } = context;
  const { rows } = await client.query(
    `select nr, line, detail from (${sql}) as fault join staged using (nr) order by nr`,
    [districtCode],
  );
  const rowsAtFault = new Set<number>();
  for (const row of rows) {
    const { nr, line, detail } = found.parse(row);
    rowsAtFault.add(nr);
    report.add({ row: nr, line, code, ...(detail === null ? {} : { detail }) });
  }
  report.rowsRefused += rowsAtFault.size;
  await client.query("delete from staged where nr = any ($1)", [[...rowsAtFault]]);
}
