import { z } from "zod";
import type { Tx } from "../../tx";
import type { LayerRow } from "./layer-row";

type Written = Pick<LayerRow, "name" | "name_en" | "kind" | "must_cover">;

const insert = `
insert into grid_layers (district_code, code, area_code, name, name_en, kind, must_cover, updated_at, updated_by_name)
values ($1, $2, $3, $4, $5, $6, $7, now(), $8) on conflict (district_code, code) do nothing returning id::text as id`;

const update = `
update grid_layers set name = $3, name_en = $4, kind = $5, must_cover = $6, retired_on = $7, updated_at = now(), updated_by_name = $8,
  revision = revision + 1
where district_code = $1 and id = $2 and revision = $9 returning id::text as id`;

const row = z.object({ id: z.string() });

/** @returns null when the code was given before */
export async function insertLayer(
  tx: Tx,
  layer: Written & { code: string; area_code: string },
): Promise<string | null> {
  const { code, area_code: area, name, name_en: nameEn, kind, must_cover: mustCover } = layer;
  const values = [area.slice(0, 6), code, area, name, nameEn, kind, mustCover, tx.actor.name];
  return (await tx.rows(insert, values, row))[0]?.id ?? null;
}

/** @returns false when somebody else changed it meanwhile */
export async function updateLayer(
  tx: Tx,
  before: LayerRow,
  after: Written & Pick<LayerRow, "retired_on">,
  revision: number,
): Promise<boolean> {
  const { name, name_en: nameEn, kind, must_cover: mustCover, retired_on: retiredOn } = after;
  const values = [before.district_code, before.id, name, nameEn, kind, mustCover, retiredOn, tx.actor.name, revision];
  return (await tx.rows(update, values, row)).length === 1;
}
