import { countedAtBuildings } from "@/lib/grid/figures/counted-at-buildings";
import type { GroundPoint } from "@/lib/grid/figures/ground";
import { type Point, toPoint } from "@/lib/grid/point";
import { listBarriers } from "@/lib/server/db/queries/plans/list-barriers";
import { listGroundBuildings } from "@/lib/server/db/queries/plans/list-ground-buildings";
import { listGroundCases } from "@/lib/server/db/queries/plans/list-ground-cases";
import type { Tx } from "@/lib/server/db/tx";
import { planParts } from "./plan-parts";

interface PlanGround {
  /** Of the buildings. */
  ids: string[];
  points: GroundPoint[];
  /** Main roads and banks of water. */
  barriers: Point[][];
}

/** The buildings of areas with counts, and what lies between them; in a transaction for counting. */
export async function planGround(tx: Tx, areas: readonly string[]): Promise<PlanGround> {
  const parts = await planParts(tx, areas);
  if (parts.length === 0) return { ids: [], points: [], barriers: [] };
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
  const barriers = (await listBarriers(tx, areas)).map((line) => line.map(toPoint));
  return { ids: buildings.map(({ building_id: id }) => id), points, barriers };
}
