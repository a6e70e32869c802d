import { z } from "zod";
import { endpoint } from "../endpoint";
import { noParams, noQuery } from "../nothing";

export const openWallEndpoint = endpoint({
  method: "POST",
  path: "/api/wall/session",
  summary:
    "Gives the token of a wall account to this browser as a cookie, so that the wall opens by itself from then on",
  access: "public",
  params: noParams,
  query: noQuery,
  body: z.strictObject({ token: z.string().regex(/^[\w.~+/-]{16,200}=*$/, "must be a token") }),
  maxBodyBytes: 1_000,
  success: { status: 204, schema: z.undefined() },
});
