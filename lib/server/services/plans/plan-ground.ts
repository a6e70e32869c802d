import { countedAtBuildings } from "@/lib/grid/figures/counted-at-buildings";
import type { GroundPoint } from "@/lib/grid/figures/ground";
import { toPoint } from "@/lib/grid/point";
import { listGroundBuildings } from "@/lib/server/db/queries/plans/list-ground-buildings";
import { listGroundCases } from "@/lib/server/db/queries/plans/list-ground-cases";
import type { Tx } from "@/lib/server/db/tx";
import { planParts } from "./plan-parts";

/** The buildings of areas with counts; in a transaction for counting. */
export async function planGround(tx: Tx, areas: readonly string[]): Promise<{ ids: string[]; points: GroundPoint[] }> {
  const parts = await planParts(tx, areas);
  if (parts.length === 0) return { ids: [], points: [] };
  const buildings = await listGroundBuildings(tx, parts);
  const cases = await listGroundCases(tx, parts);
  const points = countedAtBuildings(
    buildings.map(({ lng, lat, grid_code: gridCode, households, people }) => ({
      at: toPoint([lng, lat]),
      gridCode,
      households,
      people,
    })),
    cases.map(({ kind, lng, lat, grid_code: gridCode }) => ({ kind, at: toPoint([lng, lat]), gridCode })),
  );
  return { ids: buildings.map(({ building_id: id }) => id), points };
}
