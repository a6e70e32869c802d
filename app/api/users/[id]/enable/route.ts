import { enableUserEndpoint } from "@/lib/contracts/users/change-user-endpoints";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { enableUser } from "@/lib/server/services/users/enable-user";

export const POST = route(enableUserEndpoint, async ({ actor, params }) => {
  const user = await enableUser(actor, params.id);
  return user.ok ? ok({ body: user.value }) : user;
});
