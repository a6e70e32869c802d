import { z } from "zod";
import { freeGround } from "@/lib/grid/free-ground";
import type { Tx } from "../../tx";
import { layerColumns, layerRow } from "./layer-row";

const sql = `
select ${layerColumns}, (select count(*)::int from grid_layer_units u
  where u.district_code = l.district_code and u.layer_id = l.id and upper_inf(u.validity) and u.code <> $2) as units
from grid_layers l where l.district_code = any ($1) order by l.retired_on is not null, l.district_code, l.code`;

const row = layerRow.extend({ units: z.number() });

/** The thematic layers of districts, those in use first, with how many units each has. */
export const listLayers = (tx: Tx, districtCodes: readonly string[]): Promise<z.infer<typeof row>[]> =>
  tx.rows(sql, [districtCodes, freeGround], row);
