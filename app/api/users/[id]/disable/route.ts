import { disableUserEndpoint } from "@/lib/contracts/users/change-user-endpoints";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { disableUser } from "@/lib/server/services/users/disable-user";

export const POST = route(disableUserEndpoint, async ({ actor, params }) => {
  const user = await disableUser(actor, params.id);
  return user.ok ? ok({ body: user.value }) : user;
});
