import type { Actor } from "@/lib/access/actor";
import type { OverReachItem } from "@/lib/contracts/coverage/over-reach-endpoint";
import { cameraView } from "@/lib/coverage/camera-defaults";
import { cameraSight } from "@/lib/coverage/camera-sight";
import { overReachCure } from "@/lib/coverage/over-reach-cure";
import { wallIndex } from "@/lib/coverage/wall-index";
import { localFrame } from "@/lib/geometry/local-frame";
import { ok, type Result } from "@/lib/kernel/result";
import { listOverReach as listRows, type OverReachRow } from "@/lib/server/db/queries/coverage/list-over-reach";
import { listWalls } from "@/lib/server/db/queries/coverage/list-walls";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { claimOfRow } from "./claim-of-row";
import { wallsOfRows } from "./ground-of-rows";

/** A façade farther off is not observed, whatever the lens; a footprint around the camera is found as well. */
const MARGIN_METRES = 130;

/** Which cameras must be turned or masked, and how far. The turn is worked out on the spot, among the houses as they are. */
export function listOverReach(
  actor: Actor,
  { area, limit }: { area?: string | undefined; limit: number },
): Promise<Result<{ total: number; items: OverReachItem[] }>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const rows = parts.length === 0 ? [] : await listRows(tx, parts, limit);
      const items: OverReachItem[] = [];
      for (const row of rows) items.push(await toItem(tx, row));
      return ok({ total: rows[0]?.total ?? 0, items });
    },
    { readOnly: true },
  );
}

async function toItem(tx: Tx, row: OverReachRow): Promise<OverReachItem> {
  return {
    cameraId: row.id,
    code: row.code,
    name: row.name,
    gridCode: row.grid_code,
    position: [row.lng, row.lat],
    bearingDegrees: row.bearing_degrees,
    metres: Number(row.over_metres.toFixed(1)),
    buildings: row.over_buildings,
    forbidden: row.over_forbidden,
    // Found at the last run and gone since: whoever comes is told to look, not that all is well.
    cure: (await cureOf(tx, row)) ?? { kind: "mask" },
  };
}

async function cureOf(tx: Tx, row: OverReachRow): Promise<OverReachItem["cure"] | null> {
  const claim = claimOfRow(row);
  // No turn helps one that turns, whatever stands around it.
  if (cameraView(claim).sweeps) return { kind: "mask" };
  const frame = localFrame([row.lng, row.lat]);
  const reach = row.range_metres + MARGIN_METRES;
  const rows = await listWalls(tx, [...frame.toPosition([-reach, -reach]), ...frame.toPosition([reach, reach])]);
  const walls = wallIndex(wallsOfRows(frame, rows));
  return overReachCure(claim, [0, 0], { walls, result: cameraSight(claim, [0, 0], walls) });
}
