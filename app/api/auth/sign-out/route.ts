import { signOutEndpoint } from "@/lib/contracts/session/sign-out-endpoint";
import { ok } from "@/lib/kernel/result";
import { expiredSessionCookie } from "@/lib/server/auth/session-cookie";
import { signOut } from "@/lib/server/auth/sign-out";
import { route } from "@/lib/server/http/route";

export const POST = route(signOutEndpoint, async ({ request }) => {
  await signOut(request.headers.get("cookie"));
  // The page's own stores are emptied by the page; what the browser cached of this origin goes here.
  return ok({
    body: { signedOut: true },
    setCookies: [expiredSessionCookie()],
    headers: { "clear-site-data": '"cache"' },
  });
});
