import { z } from "zod";

/** Every entry of every dictionary with the days it holds: $1 is the day that tells current from past and future. */
export const listDictionaryVersionsSql = `
  select dictionary, code, parent_code as "parentCode", name, name_en as "nameEn",
    valid_from::text as "validFrom", valid_to::text as "validTo",
    case when valid_to <= $1::date then 'past' when valid_from > $1::date then 'future' else 'current' end as state
  from dictionary_entries order by dictionary = 'incident-category' desc, dictionary, sort, code, valid_from`;

export const dictionaryVersionRow = z.object({
  dictionary: z.string(),
  code: z.string(),
  parentCode: z.string().nullable(),
  name: z.string(),
  nameEn: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  state: z.enum(["current", "past", "future"]),
});
