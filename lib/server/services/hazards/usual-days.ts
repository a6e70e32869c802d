import { z } from "zod";
import { usualDaysFrom } from "@/lib/hazards/usual-days";
import { listDictionary } from "@/lib/server/db/queries/reference/list-dictionary";
import type { Tx } from "@/lib/server/db/tx";

const pair = z.tuple([z.number(), z.number()]);
const rhythm = z.object({
  rectifyDays: pair.nullable().default(null).catch(null),
  inspectionDays: pair.nullable().default(null).catch(null),
});

/** When a hazard of this kind and level is due and looked at again, by the dictionary that holds on the day. */
export async function usualDays(tx: Tx, { kind, level }: { kind: string; level: "general" | "major" }, day: string) {
  const entry = (await listDictionary(tx, "hazard-kind", day)).find(({ code }) => code === kind);
  return usualDaysFrom(day, level, rhythm.parse(entry?.data ?? {}));
}
