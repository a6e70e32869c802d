import { getLocale } from "next-intl/server";
import type { DictionaryItem } from "@/components/shared/use-dictionary";
import { publicActor } from "@/lib/server/services/public/public-actor";
import { listDictionary } from "@/lib/server/services/reference/list-dictionary";

/** The classes of cases that residents report here, in the reader's language; disputes are taken in person. */
export async function categories(): Promise<DictionaryItem[]> {
  const entries = await listDictionary(await publicActor(), "incident-category");
  if (!entries.ok) throw new Error("the classes of cases cannot be read", { cause: entries.failure });
  const locale = await getLocale();
  const open = entries.value.filter(({ data }) => data.isDispute !== true && data.kind !== "dispute");
  return open.map(({ code, parentCode, name, nameEn }) => ({
    code,
    parentCode,
    name: locale === "en" ? nameEn : name,
  }));
}
