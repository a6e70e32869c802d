import { z } from "zod";
import { endpoint } from "../endpoint";
import { dayField } from "../fields";
import { noBody } from "../nothing";

const dictionaryEntrySchema = z.object({
  code: z.string(),
  parentCode: z.string().nullable(),
  name: z.string(),
  nameEn: z.string(),
  data: z.record(z.string(), z.unknown()),
});

export type DictionaryEntry = z.infer<typeof dictionaryEntrySchema>;

export const listDictionaryEndpoint = endpoint({
  method: "GET",
  path: "/api/dictionaries/{dictionary}",
  summary: "The entries of a dictionary that hold on a day (today unless `at` says otherwise)",
  access: "signed-in",
  params: z.strictObject({ dictionary: z.string().regex(/^[a-z][a-z-]{0,39}$/) }),
  query: z.strictObject({ at: dayField.optional() }),
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(dictionaryEntrySchema) }) },
});
