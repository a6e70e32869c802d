import { signInEndpoint } from "@/lib/contracts/session/sign-in-endpoint";
import { fail, ok } from "@/lib/kernel/result";
import { browserKeepsCookies } from "@/lib/server/auth/session-cookie";
import { signIn } from "@/lib/server/auth/sign-in";
import { clientAddress } from "@/lib/server/http/client-address";
import { route } from "@/lib/server/http/route";

export const POST = route(signInEndpoint, async ({ body, request }) => {
  if (!browserKeepsCookies(request.headers.get("origin"))) {
    return fail("bad-request", { field: "Origin", details: { reason: "insecure-origin" } });
  }
  const opened = await signIn({ ...body, address: clientAddress(request.headers), headers: request.headers });
  if (!opened.ok) return opened;
  const { user, setCookies } = opened.value;
  return ok({ body: { user, needsSecondFactor: user === null }, setCookies });
});
