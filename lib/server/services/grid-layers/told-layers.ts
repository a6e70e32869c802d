import type { GridLayers } from "@/lib/contracts/grid-layers/grid-layer";
import { listRoutes } from "@/lib/server/db/queries/grid-layers/layer-routes";
import { listLayers } from "@/lib/server/db/queries/grid-layers/list-layers";
import { departmentRow, listDepartmentsSql } from "@/lib/server/db/queries/reference/list-departments";
import type { Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

/** The layers of the actor's districts with their routes, as every call about them answers. */
export async function toldLayers(tx: Tx): Promise<GridLayers> {
  const districts = await scopeDistricts(tx);
  const rows = await listLayers(tx, districts);
  const routes = await listRoutes(tx, districts);
  return {
    items: rows.map((row) => ({
      id: row.id,
      districtCode: row.district_code,
      code: row.code,
      name: row.name,
      nameEn: row.name_en,
      kind: row.kind,
      areaCode: row.area_code,
      mustCover: row.must_cover,
      retiredOn: row.retired_on,
      revision: row.revision,
      updatedAt: row.updated_at,
      updatedBy: row.updated_by_name,
      units: row.units,
    })),
    routes: routes.map(({ district_code: districtCode, category, layer_id: layer }) => ({
      districtCode,
      category,
      layer,
    })),
    departments: await tx.rows(listDepartmentsSql, [], departmentRow),
  };
}
