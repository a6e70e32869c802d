import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({ grid_code: z.string(), shape: z.instanceof(Uint8Array) });

/** Stored blind spots of parts of a scope, whole. */
export function listUnseenGround(tx: Tx, parts: readonly ScopePart[]): Promise<z.infer<typeof row>[]> {
  const statement = new Statement();
  const inParts = parts.map((part) => `(${inPart(statement, part)})`).join(" or ");
  return tx.rows(
    `select grid_code, ST_AsBinary(geom) as shape from coverage_blind_spots where ${inParts} order by id`,
    statement.values,
    row,
  );
}
