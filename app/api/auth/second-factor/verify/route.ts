import { verifySecondFactorEndpoint } from "@/lib/contracts/session/second-factor-endpoint";
import { ok } from "@/lib/kernel/result";
import { verifySecondFactor } from "@/lib/server/auth/second-factor";
import { clientAddress } from "@/lib/server/http/client-address";
import { route } from "@/lib/server/http/route";

export const POST = route(verifySecondFactorEndpoint, async ({ body, request }) => {
  const verified = await verifySecondFactor(request.headers, body.code, clientAddress(request.headers));
  return verified.ok ? ok({ body: { verified: true }, setCookies: verified.value }) : verified;
});
