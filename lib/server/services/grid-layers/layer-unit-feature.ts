import type { LayerUnitFeature } from "@/lib/contracts/grid-layers/grid-layer";
import type { LayerUnitRow } from "@/lib/server/db/queries/grid-layers/list-units-at";

export const layerUnitFeature = (row: LayerUnitRow): LayerUnitFeature => ({
  type: "Feature",
  id: row.code,
  geometry: row.geometry,
  properties: {
    code: row.code,
    name: row.name,
    nameEn: row.name_en,
    department:
      row.department_code === null
        ? null
        : {
            code: row.department_code,
            name: row.department ?? row.department_code,
            nameEn: row.department_en ?? row.department_code,
          },
    worker: row.worker_name,
    areaSquareMetres: Math.round(row.area_square_metres),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    revision: row.revision,
  },
});
