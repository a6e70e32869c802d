import { z } from "zod";
import { layerKinds } from "@/lib/grid/layer-kind";
import { isoTime } from "../iso-time";

/** Of `grid_layers l`. */
export const layerColumns = `l.district_code, l.id::text as id, l.code, l.name, l.name_en, l.kind, l.area_code, l.must_cover,
  l.retired_on::text, l.revision, l.updated_at, l.updated_by_name`;

export const layerRow = z.object({
  district_code: z.string(),
  id: z.string(),
  code: z.string(),
  name: z.string(),
  name_en: z.string(),
  kind: z.enum(layerKinds),
  area_code: z.string(),
  must_cover: z.boolean(),
  retired_on: z.string().nullable(),
  revision: z.number(),
  updated_at: isoTime,
  updated_by_name: z.string(),
});

export type LayerRow = z.infer<typeof layerRow>;
