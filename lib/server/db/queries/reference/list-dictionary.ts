import { z } from "zod";
import type { DictionaryEntry } from "@/lib/contracts/reference/list-dictionary-endpoint";
import type { Tx } from "../../tx";

const sql = `
select code, parent_code, name, name_en, data from dictionary_entries
where dictionary = $1 and valid_from <= $2 and (valid_to is null or valid_to > $2) order by sort, code`;

const row = z
  .object({
    code: z.string(),
    parent_code: z.string().nullable(),
    name: z.string(),
    name_en: z.string(),
    data: z.record(z.string(), z.unknown()),
  })
  .transform(
    ({ parent_code: parentCode, name_en: nameEn, ...rest }): DictionaryEntry => ({ ...rest, parentCode, nameEn }),
  );

export function listDictionary(tx: Tx, dictionary: string, day: string): Promise<DictionaryEntry[]> {
  return tx.rows(sql, [dictionary, day], row);
}
