import { covers } from "@/lib/access/scope";
import type { LayerStart } from "@/lib/grid/layer-coverage";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { findLayer } from "@/lib/server/db/queries/grid-layers/find-layer";
import { listSourceUnits } from "@/lib/server/db/queries/grid-layers/list-source-units";
import { listSourceGrids } from "@/lib/server/db/queries/plans/list-source-grids";
import type { Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";
import { today } from "../today";
import { planParts } from "./plan-parts";
import type { PlanSource } from "./plan-source";

/**
 * What a plan of a thematic layer begins from: its units in force, or when it has none yet the ground or the grids of its
 * area. Such a plan is always of the whole layer.
 */
export async function layerSource(tx: Tx, id: string, start: LayerStart): Promise<Result<PlanSource>> {
  const layer = await findLayer(tx, await scopeDistricts(tx), id);
  if (!layer) return fail("not-found", { field: "layer" });
  const { district_code: districtCode, area_code: area } = layer;
  if (!covers(tx.actor.scope, area)) return fail("forbidden", { field: "layer" });
  if (layer.retired_on !== null) return fail("layer-retired", { field: "layer" });
  const units = await listSourceUnits(tx, { districtCode, layerId: id }, today());
  const grids = units.length > 0 ? [] : await listSourceGrids(tx, await planParts(tx, [area]), today());
  if (units.length + grids.length === 0) return fail("plan-areas", { field: "layer" });
  return ok({
    districtCode,
    areas: [area],
    layerId: id,
    basedOn: units.map((unit) => unit.id),
    base: {
      cells: units.length > 0 ? units : grids,
      layer: { code: layer.code, area, start: units.length > 0 ? null : start },
    },
  });
}
