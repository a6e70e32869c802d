import { z } from "zod";
import { endpoint } from "../endpoint";
import { noParams, noQuery } from "../nothing";

export const signOutEndpoint = endpoint({
  method: "POST",
  path: "/api/auth/sign-out",
  summary: "End the session at once, on every connection",
  access: "public",
  params: noParams,
  query: noQuery,
  body: z.strictObject({}).optional(),
  success: { status: 200, schema: z.object({ signedOut: z.literal(true) }) },
});
