import { z } from "zod";
import type { Tx } from "../../tx";
import type { Bounds } from "../../viewport";

const shape = z.instanceof(Uint8Array);
const window = "geom && ST_MakeEnvelope($1, $2, $3, $4, 4326)";

const grids = `select code, ST_AsBinary(geom) as shape from grids
where ${window} and district_code = $5 and validity @> $6::date`;
const gridRow = z.object({ code: z.string(), shape });

const land = `select kind, ST_AsBinary(geom) as shape from land_areas
where ${window} and kind in ('river', 'water', 'block', 'works', 'field')`;
const landRow = z.object({ kind: z.enum(["river", "water", "block", "works", "field"]), shape });

const streets = `select ST_AsBinary(geom) as shape from roads where ${window} and class <> 'footpath'`;
const streetRow = z.object({ shape });

export interface GroundRows {
  grids: z.infer<typeof gridRow>[];
  land: z.infer<typeof landRow>[];
  streets: z.infer<typeof streetRow>[];
}

/** Grids of a district in a window, and what the ground in it is. */
export async function listGround(
  tx: Tx,
  bounds: Bounds,
  { districtCode, day }: { districtCode: string; day: string },
): Promise<GroundRows> {
  return {
    grids: await tx.rows(grids, [...bounds, districtCode, day], gridRow),
    land: await tx.rows(land, bounds, landRow),
    streets: await tx.rows(streets, bounds, streetRow),
  };
}
