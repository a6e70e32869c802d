import { setPasswordEndpoint } from "@/lib/contracts/users/change-user-endpoints";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { setPassword } from "@/lib/server/services/users/set-password";

export const PUT = route(setPasswordEndpoint, async ({ actor, params, body }) => {
  const user = await setPassword(actor, params.id, body.password);
  return user.ok ? ok({ body: user.value }) : user;
});
