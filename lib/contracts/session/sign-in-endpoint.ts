import { z } from "zod";
import { roles } from "@/lib/access/role";
import { endpoint } from "../endpoint";
import { noParams, noQuery } from "../nothing";

export const signInEndpoint = endpoint({
  method: "POST",
  path: "/api/auth/sign-in/username",
  summary: "Open a session with user name and password; the answer sets the session cookie",
  access: "public",
  params: noParams,
  query: noQuery,
  body: z.object({ username: z.string().min(1).max(200), password: z.string().min(1).max(1000) }),
  maxBodyBytes: 8_000,
  success: {
    status: 200,
    schema: z.object({
      /** Null while a second factor is asked for. */
      user: z.object({ id: z.string(), name: z.string(), role: z.enum(roles) }).nullable(),
      needsSecondFactor: z.boolean(),
    }),
  },
});
