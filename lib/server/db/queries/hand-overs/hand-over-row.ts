import { z } from "zod";
import { handOverFactsSchema } from "@/lib/contracts/hand-overs/hand-over";
import { exactTime, isoTime } from "../iso-time";

/** Of `hand_overs h`. */
export const handOverColumns = `
h.district_code, h.id, h.area_code, h.shift, h.text, h.facts, h.written_at, h.written_by, h.written_by_name, h.changed_at,
h.acknowledged_at, h.acknowledged_name, h.revision, ${exactTime("h.written_at")} as sort_at,
(select count(*)::int from hand_over_cases c where c.district_code = h.district_code and c.hand_over_id = h.id) as watching`;

export const handOverRow = z.object({
  district_code: z.string(),
  id: z.string(),
  area_code: z.string(),
  shift: z.string(),
  text: z.string(),
  facts: handOverFactsSchema,
  written_at: isoTime,
  written_by: z.string(),
  written_by_name: z.string(),
  changed_at: isoTime.nullable(),
  acknowledged_at: isoTime.nullable(),
  acknowledged_name: z.string().nullable(),
  revision: z.int(),
  sort_at: z.string(),
  watching: z.int(),
});

export type HandOverRow = z.infer<typeof handOverRow>;
