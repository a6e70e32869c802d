import type { Point } from "@/lib/grid/point";
import type { Tx } from "../../tx";
import { gridRecords } from "../grid-records";
import type { ScopePart } from "../scope-parts";
import { pointAt, wholeSteps } from "./whole-steps";

const RECORD_BYTES = 24;

interface Building {
  id: number;
  at: Point;
  households: number;
  people: number;
}

export interface GroundBuildings {
  gridCode: string;
  buildings: Building[];
}

const select = `
select grid_code, string_agg(int8send(building_id) || ${wholeSteps("position")} || int4send(households) || int4send(people), '')
from building_counts group by grid_code`;

/** The buildings of each grid of a part of the scope with their counts: a district has a quarter of a million. */
export async function listGroundBuildings(tx: Tx, { prefix: part }: ScopePart): Promise<GroundBuildings[]> {
  const grids: GroundBuildings[] = [];
  await tx.copyAs("fangge_whole", { part, select }, (row) => {
    const { gridCode, records } = gridRecords(row);
    const buildings = Array.from({ length: records.byteLength / RECORD_BYTES }, (_, i) =>
      buildingAt(records, i * RECORD_BYTES),
    );
    grids.push({ gridCode, buildings: buildings.sort((one, other) => one.id - other.id) });
  });
  // What is worked out of them must not hang on where the rows lie; to sort them there takes four times as long as the rest.
  return grids.sort((one, other) => (one.gridCode < other.gridCode ? -1 : 1));
}

const buildingAt = (records: Buffer, at: number): Building => ({
  id: Number(records.readBigInt64BE(at)),
  at: pointAt(records, at + 8),
  households: records.readInt32BE(at + 16),
  people: records.readInt32BE(at + 20),
});
