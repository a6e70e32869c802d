import type { Actor } from "@/lib/access/actor";
import type { DictionaryEntry } from "@/lib/contracts/reference/list-dictionary-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { listDictionary as listRows } from "@/lib/server/db/queries/reference/list-dictionary";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";

export function listDictionary(actor: Actor, dictionary: string, day = today()): Promise<Result<DictionaryEntry[]>> {
  return inTransaction(actor, async (tx) => ok(await listRows(tx, dictionary, day)), { readOnly: true });
}
