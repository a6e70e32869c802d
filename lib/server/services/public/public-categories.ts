import type { DictionaryEntry } from "@/lib/contracts/reference/list-dictionary-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { listDictionary } from "../reference/list-dictionary";
import { publicActor } from "./public-actor";

/**
 * The classes of cases that can be reported today by whoever we do not see: residents, and programs of other bodies. Disputes
 * are none: who quarrels with whom is told to a person, not typed into a form that asks for free text.
 */
export async function publicCategories(): Promise<Result<DictionaryEntry[]>> {
  const found = await listDictionary(await publicActor(), "incident-category");
  return found.ok ? ok(found.value.filter(({ data }) => data.isDispute !== true && data.kind !== "dispute")) : found;
}
