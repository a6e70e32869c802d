import { removeSecondFactorEndpoint, setUpSecondFactorEndpoint } from "@/lib/contracts/session/second-factor-endpoint";
import { ok } from "@/lib/kernel/result";
import { removeSecondFactor, setUpSecondFactor } from "@/lib/server/auth/second-factor";
import { route } from "@/lib/server/http/route";

export const POST = route(setUpSecondFactorEndpoint, async ({ actor, body, request }) => {
  const made = await setUpSecondFactor(request.headers, actor.userId, body.password);
  return made.ok ? ok({ body: made.value }) : made;
});

export const DELETE = route(removeSecondFactorEndpoint, async ({ actor, body, request }) => {
  const removed = await removeSecondFactor(request.headers, actor.userId, body.password);
  return removed.ok ? ok({ body: { removed: true }, setCookies: removed.value }) : removed;
});
