import { z } from "zod";
import type { ImportContext } from "../import-context";
import { checkStaged } from "./check-staged";

const repaired = z.object({ nr: z.number(), line: z.number(), reason: z.string() });

/**
 * Rings that cross or touch themselves (bow-ties, spikes). With `repair` they are mended by ST_MakeValid, each with a
 * remark; without, they are refused: a silent repair could give a street to another grid.
 */
export async function checkRings(context: ImportContext): Promise<void> {
  const { client, report } = context;
  if (context.repair) {
    const { rows } = await client.query(`
      with broken as materialized (select ctid, nr, line, st_isvalidreason(geom) as reason from staged where not st_isvalid(geom))
      update staged set geom = st_collectionextract(st_makevalid(geom), 3) from broken where staged.ctid = broken.ctid
      returning broken.nr, broken.line, broken.reason`);
    for (const row of rows) {
      const { nr, line, reason } = repaired.parse(row);
      report.rowsRepaired += 1;
      report.remarks.push(`row ${nr}, line ${line}: repaired (${reason})`);
    }
  }
  await checkStaged(
    context,
    "ring-self-crossing",
    "select nr, st_isvalidreason(geom) as detail from staged where not st_isvalid(geom) or st_isempty(geom) and $1 <> ''",
  );
}
