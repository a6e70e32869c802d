import { listDictionaryEndpoint } from "@/lib/contracts/reference/list-dictionary-endpoint";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { listDictionary } from "@/lib/server/services/reference/list-dictionary";

export const GET = route(listDictionaryEndpoint, async ({ actor, params, query }) => {
  const entries = await listDictionary(actor, params.dictionary, query.at);
  return entries.ok ? ok({ body: { items: entries.value } }) : entries;
});
