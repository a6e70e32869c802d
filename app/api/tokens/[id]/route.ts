import { revokeTokenEndpoint } from "@/lib/contracts/tokens/token-endpoints";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { revokeToken } from "@/lib/server/services/tokens/revoke-token";

export const DELETE = route(revokeTokenEndpoint, async ({ actor, params }) => {
  const revoked = await revokeToken(actor, params.id);
  return revoked.ok ? ok({}) : revoked;
});
