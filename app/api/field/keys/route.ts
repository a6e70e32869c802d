import { fieldKeysEndpoint } from "@/lib/contracts/field/field-keys-endpoint";
import { fail, ok } from "@/lib/kernel/result";
import { credentialKey, credentialOf } from "@/lib/server/auth/credentials";
import { fieldKeys } from "@/lib/server/crypto/field-keys";
import { route } from "@/lib/server/http/route";

export const GET = route(fieldKeysEndpoint, ({ actor, request }) => {
  const credential = credentialOf(request.headers);
  return Promise.resolve(
    credential ? ok({ body: fieldKeys(credentialKey(credential), actor.userId) }) : fail("signed-out"),
  );
});
