import { z } from "zod";
import { systemPool } from "../../pool";

const sql =
  "select dictionary, code, valid_from::text, valid_to::text, coalesce((data ->> 'isDispute')::boolean, false) as is_dispute from dictionary_entries";

const row = z.object({
  dictionary: z.string(),
  code: z.string(),
  valid_from: z.string(),
  valid_to: z.string().nullable(),
  is_dispute: z.boolean(),
});

/** When each code of each dictionary holds, and which sub-classes of cases are disputes then. */
export async function listDictionarySpans(): Promise<z.infer<typeof row>[]> {
  return z.array(row).parse((await systemPool().query(sql)).rows);
}
