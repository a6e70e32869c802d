import type { Tx } from "../../tx";
import { type LayerRow, layerColumns, layerRow } from "./layer-row";

const sql = `select ${layerColumns} from grid_layers l where l.district_code = any ($1) and l.id = $2`;

export async function findLayer(tx: Tx, districtCodes: readonly string[], id: string): Promise<LayerRow | null> {
  const [row] = await tx.rows(sql, [districtCodes, id], layerRow);
  return row ?? null;
}
