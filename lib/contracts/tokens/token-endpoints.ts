import { z } from "zod";
import { endpoint } from "../endpoint";
import { idField, instantField, lineField } from "../fields";
import { noBody, noParams, noQuery } from "../nothing";
import { userIdField } from "../users/user";

const tokenSchema = z.object({
  id: idField,
  userId: userIdField,
  name: z.string(),
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
  lastUsedAt: z.string().nullable(),
});

export type ApiToken = z.infer<typeof tokenSchema>;

export const listTokensEndpoint = endpoint({
  method: "GET",
  path: "/api/tokens",
  summary: "API tokens of one account, without their secret",
  access: ["admin"],
  params: noParams,
  query: z.strictObject({ userId: userIdField }),
  body: noBody,
  success: { status: 200, schema: z.object({ items: z.array(tokenSchema) }) },
});

export const createTokenEndpoint = endpoint({
  method: "POST",
  path: "/api/tokens",
  summary: "Make an API token for an account; the answer is the only place where it is shown",
  access: ["admin"],
  params: noParams,
  query: noQuery,
  body: z.strictObject({
    userId: userIdField,
    name: lineField(1, 60),
    expiresAt: instantField.nullable().default(null),
  }),
  success: { status: 201, schema: z.object({ id: idField, token: z.string() }) },
});

export const revokeTokenEndpoint = endpoint({
  method: "DELETE",
  path: "/api/tokens/{id}",
  summary: "End an API token at once",
  access: ["admin"],
  params: z.strictObject({ id: idField }),
  query: noQuery,
  body: noBody,
  success: { status: 204, schema: z.undefined() },
});
