import type { Tx } from "../../tx";
import { inPart, pageOverParts, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { type CameraRow, cameraColumns, cameraRow } from "./camera-row";

export interface CameraFilter {
  parts: readonly ScopePart[];
  status?: readonly string[] | undefined;
  after?: readonly [gridCode: string, id: string] | undefined;
  limit: number;
}

/** By grid. A window is the transaction's viewport, not a condition here (migration 7 says why). */
export function listCameras(tx: Tx, { parts, status, after, limit }: CameraFilter): Promise<CameraRow[]> {
  const statement = new Statement();
  const conditions = [
    status ? `and status = any (${statement.value(status)})` : "",
    after ? `and (grid_code, id) > (${statement.value(after[0])}, ${statement.value(after[1])}::bigint)` : "",
  ].join(" ");
  const text = pageOverParts(
    statement,
    parts,
    (part) => `select ${cameraColumns} from cameras where ${inPart(statement, part)} ${conditions}`,
    { orderBy: "grid_code, id", limit },
  );
  return tx.rows(text, statement.values, cameraRow);
}
