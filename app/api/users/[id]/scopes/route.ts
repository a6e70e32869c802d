import { setScopesEndpoint } from "@/lib/contracts/users/change-user-endpoints";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { setScopes } from "@/lib/server/services/users/set-scopes";

export const PUT = route(setScopesEndpoint, async ({ actor, params, body }) => {
  const user = await setScopes(actor, params.id, body.scopes);
  return user.ok ? ok({ body: user.value }) : user;
});
