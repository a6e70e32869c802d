import type { Role } from "@/lib/access/role";
import { shownCount } from "@/lib/access/small-count";
import type { GridFeature } from "@/lib/contracts/grids/grid";
import type { GridRow } from "@/lib/server/db/queries/grids/list-grids";

export function gridFeature(role: Role, row: GridRow): GridFeature {
  const households = shownCount(role, row.households);
  return {
    type: "Feature",
    id: row.code,
    geometry: row.geometry,
    properties: {
      code: row.code,
      name: row.name,
      nameEn: row.name_en,
      kind: row.kind,
      leader: row.leader_name,
      households,
      suppressed: households !== row.households,
      areaSquareMetres: Math.round(row.area_square_metres),
      validFrom: row.valid_from,
      validTo: row.valid_to,
      revision: row.revision,
    },
  };
}
