import { countedAtBuildings, type GridCases } from "@/lib/grid/figures/counted-at-buildings";
import type { GroundPoint } from "@/lib/grid/figures/ground";
import { type Point, toPoint } from "@/lib/grid/point";
import { listBarriers } from "@/lib/server/db/queries/plans/list-barriers";
import { type GroundBuildings, listGroundBuildings } from "@/lib/server/db/queries/plans/list-ground-buildings";
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
  const grids: GroundBuildings[] = [];
  const cases: GridCases[] = [];
  for (const part of await planParts(tx, areas)) {
    grids.push(...(await listGroundBuildings(tx, part)));
    cases.push(...(await listGroundCases(tx, part)));
  }
  if (grids.length === 0) return { ids: [], points: [], barriers: [] };
  const points = countedAtBuildings(grids, cases);
  const barriers = (await listBarriers(tx, areas)).map((line) => line.map(toPoint));
  return { ids: grids.flatMap(({ buildings }) => buildings.map(({ id }) => String(id))), points, barriers };
}
