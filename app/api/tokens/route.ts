import { createTokenEndpoint, listTokensEndpoint } from "@/lib/contracts/tokens/token-endpoints";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { createToken } from "@/lib/server/services/tokens/create-token";
import { listTokens } from "@/lib/server/services/tokens/list-tokens";

export const GET = route(listTokensEndpoint, async ({ actor, query }) => {
  const tokens = await listTokens(actor, query.userId);
  return tokens.ok ? ok({ body: tokens.value }) : tokens;
});

export const POST = route(createTokenEndpoint, async ({ actor, body }) => {
  const made = await createToken(actor, body);
  return made.ok ? ok({ body: made.value }) : made;
});
