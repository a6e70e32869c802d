import { z } from "zod";
import { endpoint } from "../endpoint";
import { noParams, noQuery } from "../nothing";

/** Six digits of the authenticator app, or one of the backup codes shown when it was set up. */
const codeField = z
  .string()
  .regex(/^(\d{6}|[A-Za-z0-9]{5}-[A-Za-z0-9]{5})$/, "must be a code of 6 digits or a backup code");

export const verifySecondFactorEndpoint = endpoint({
  method: "POST",
  path: "/api/auth/second-factor/verify",
  summary: "Finish a sign-in, or the set-up, with a code of the authenticator app",
  access: "public",
  params: noParams,
  query: noQuery,
  body: z.strictObject({ code: codeField }),
  success: { status: 200, schema: z.object({ verified: z.literal(true) }) },
});

export const setUpSecondFactorEndpoint = endpoint({
  method: "POST",
  path: "/api/auth/second-factor",
  summary: "Begin to use an authenticator app; it counts once a code was verified",
  access: "signed-in",
  params: noParams,
  query: noQuery,
  body: z.strictObject({ password: z.string().min(1).max(200) }),
  success: { status: 200, schema: z.object({ uri: z.string(), backupCodes: z.array(z.string()) }) },
});

export const removeSecondFactorEndpoint = endpoint({
  method: "DELETE",
  path: "/api/auth/second-factor",
  summary: "Stop using an authenticator app",
  access: "signed-in",
  params: noParams,
  query: noQuery,
  body: z.strictObject({ password: z.string().min(1).max(200) }),
  success: { status: 200, schema: z.object({ removed: z.literal(true) }) },
});
