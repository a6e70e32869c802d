import { signInEndpoint } from "@/lib/contracts/session/sign-in-endpoint";
import { ok } from "@/lib/kernel/result";
import { signIn } from "@/lib/server/auth/sign-in";
import { clientAddress } from "@/lib/server/http/client-address";
import { route } from "@/lib/server/http/route";

export const POST = route(signInEndpoint, async ({ body, request }) => {
  const opened = await signIn({ ...body, address: clientAddress(request.headers), headers: request.headers });
  if (!opened.ok) return opened;
  const { user, setCookies } = opened.value;
  return ok({ body: { user, needsSecondFactor: user === null }, setCookies });
});
