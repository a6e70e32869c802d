import { changeOwnPasswordEndpoint } from "@/lib/contracts/users/change-user-endpoints";
import { ok } from "@/lib/kernel/result";
import { expiredSessionCookie } from "@/lib/server/auth/session-cookie";
import { clientAddress } from "@/lib/server/http/client-address";
import { route } from "@/lib/server/http/route";
import { changeOwnPassword } from "@/lib/server/services/users/change-own-password";

export const POST = route(changeOwnPasswordEndpoint, async ({ actor, body, request }) => {
  const changed = await changeOwnPassword(actor, body, clientAddress(request.headers));
  return changed.ok ? ok({ body: { changed: true }, setCookies: [expiredSessionCookie()] }) : changed;
});
