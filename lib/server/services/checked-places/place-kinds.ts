import { z } from "zod";
import type { DictionaryEntry } from "@/lib/contracts/reference/list-dictionary-endpoint";
import { listDictionary } from "@/lib/server/db/queries/reference/list-dictionary";
import type { Tx } from "@/lib/server/db/tx";
import { today } from "../today";

/** Where a kind says nothing of its rhythm. */
const USUAL_DAYS = 30;

const kindData = z.object({
  checkDays: z.int().min(1).max(365).catch(USUAL_DAYS),
  /** Codes of `hazard-check`. */
  checks: z.array(z.string()).catch([]),
});

type KindData = z.output<typeof kindData>;

const kindOf = ({ data }: Pick<DictionaryEntry, "data">): KindData => kindData.parse(data);

/** What the dictionary of today says of each kind of place. */
export async function placeKinds(tx: Tx): Promise<Map<string, KindData>> {
  return new Map((await listDictionary(tx, "place-kind", today())).map((entry) => [entry.code, kindOf(entry)]));
}

/** Days between two checks: as set for the place, or usual for its kind. */
export const checkDaysOf = (
  { kind, check_days: own }: { kind: string; check_days: number | null },
  kinds: ReadonlyMap<string, KindData>,
): number => own ?? kinds.get(kind)?.checkDays ?? USUAL_DAYS;
