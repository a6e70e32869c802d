import { getLocale } from "next-intl/server";
import type { DictionaryItem } from "@/components/shared/use-dictionary";
import { publicCategories } from "@/lib/server/services/public/public-categories";

/** The classes of cases that residents report here, in the reader's language. */
export async function categories(): Promise<DictionaryItem[]> {
  const entries = await publicCategories();
  if (!entries.ok) throw new Error("the classes of cases cannot be read", { cause: entries.failure });
  const locale = await getLocale();
  return entries.value.map(({ code, parentCode, name, nameEn }) => ({
    code,
    parentCode,
    name: locale === "en" ? nameEn : name,
  }));
}
