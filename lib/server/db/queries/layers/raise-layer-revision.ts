import type { Tx } from "../../tx";

const sql = `
insert into layer_revisions (district_code, layer, revision) values ($1, $2, 2)
on conflict (district_code, layer) do update set revision = layer_revisions.revision + 1`;

/** Tells tile caches that a layer of a district changed. Writers queue on the row: not for what changes often. */
export async function raiseLayerRevision(
  tx: Pick<Tx, "run">,
  districtCode: string,
  layer: "cameras" | "hazards" | "checked-places" | "grids" | "households" | "incidents" | "coverage",
): Promise<void> {
  await tx.run(sql, [districtCode, layer]);
}
