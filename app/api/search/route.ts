import { searchEndpoint } from "@/lib/contracts/search/search-endpoint";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { search } from "@/lib/server/services/search/search";

export const GET = route(searchEndpoint, async ({ actor, query }) => {
  const found = await search(actor, query.text);
  return found.ok ? ok({ body: found.value }) : found;
});
