import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { anywhere } from "./anywhere";

const row = z.object({ id: z.string(), code: z.string(), name: z.string(), lng: z.number(), lat: z.number() });

/** Cameras whose 20-digit id begins with the text or whose name holds it. */
export function findCameras(
  tx: Tx,
  parts: readonly ScopePart[],
  { text, limit }: { text: string; limit: number },
): Promise<z.infer<typeof row>[]> {
  const statement = new Statement();
  const inScope = parts.map((part) => `(${inPart(statement, part)})`).join(" or ");
  const sql = `
select id, code, name, st_x(position) as lng, st_y(position) as lat from cameras
where (${inScope}) and (code ^@ ${statement.value(text)} or name like ${statement.value(anywhere(text))})
order by code limit ${statement.value(limit)}`;
  return tx.rows(sql, statement.values, row);
}
