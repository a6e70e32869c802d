import type { PatrolSummary } from "@/lib/contracts/patrols/patrol";
import type { PatrolRoutePlan } from "@/lib/contracts/patrols/patrol-route";
import type { Tx } from "../../tx";
import { type PatrolRow, patrolColumns, patrolRow } from "./patrol-row";

const sql = `
insert into patrols (district_code, grid_code, mode, status, planned_on, walker_user_id, walker_name, route, length_metres,
  walking_minutes, plan, party, party_place, party_size)
values ($1, $2, $3, 'planned', $4, $5, $6, ST_SetSRID(ST_GeomFromGeoJSON($7), 4326), $8, $9, $10::jsonb, $11, $12, $13)
returning ${patrolColumns}`;

export async function insertPatrol(
  tx: Tx,
  patrol: {
    gridCode: string;
    mode: string;
    day: string;
    walker: { userId: string; name: string } | null;
    line: readonly (readonly number[])[];
    route: PatrolRoutePlan;
    party: PatrolSummary["party"];
  },
): Promise<PatrolRow> {
  const { gridCode, mode, day, walker, line, route, party } = patrol;
  const geometry = line.length < 2 ? null : JSON.stringify({ type: "LineString", coordinates: line });
  const owner = [walker?.userId ?? null, walker?.name ?? ""];
  const figures = [route.metres, route.minutes, JSON.stringify(route)];
  const together = [party?.id ?? null, party?.place ?? null, party?.of ?? null];
  const [row] = await tx.rows(
    sql,
    [gridCode.slice(0, 6), gridCode, mode, day, ...owner, geometry, ...figures, ...together],
    patrolRow,
  );
  if (!row) throw new Error("insert returned no patrol");
  return row;
}
