import type { Actor } from "@/lib/access/actor";
import type { BlindSpotFeature } from "@/lib/contracts/coverage/blind-spots-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { listBlindSpots as listRows } from "@/lib/server/db/queries/coverage/list-blind-spots";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";

interface BlindSpots {
  type: "FeatureCollection";
  features: BlindSpotFeature[];
}

/** Where nothing is seen, what matters most first. An administrator is told nothing of hazards and cases. */
export function listBlindSpots(
  actor: Actor,
  { area, limit }: { area?: string | undefined; limit: number },
): Promise<Result<BlindSpots>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const rows = parts.length === 0 ? [] : await listRows(tx, parts, limit);
      const told = actor.role !== "admin";
      const features = rows.map(
        (row, i): BlindSpotFeature => ({
          type: "Feature",
          id: row.id,
          properties: {
            rank: i + 1,
            gridCode: row.grid_code,
            squareMetres: Math.round(row.square_metres),
            hazards: told ? row.hazards : 0,
            incidents: told ? row.incidents : 0,
            street: row.street,
            streetEn: row.street_en,
            centre: row.centre.coordinates,
          },
          geometry: row.shape,
        }),
      );
      return ok({ type: "FeatureCollection", features });
    },
    { readOnly: true },
  );
}
