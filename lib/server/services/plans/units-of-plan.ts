import { listSourceUnits } from "@/lib/server/db/queries/grid-layers/list-source-units";
import type { WholePlanRow } from "@/lib/server/db/queries/plans/plan-row";
import type { Tx } from "@/lib/server/db/tx";

/** The units of a plan's layer in force on a day, with the free ground between them; none of a plan of community grids. */
export const unitsOfPlan = async (
  tx: Tx,
  { district_code: districtCode, layer }: WholePlanRow,
  day: string,
): ReturnType<typeof listSourceUnits> => (layer ? listSourceUnits(tx, { districtCode, layerId: layer.id }, day) : []);
