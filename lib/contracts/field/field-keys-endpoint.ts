import { z } from "zod";
import { endpoint } from "../endpoint";
import { noBody, noParams, noQuery } from "../nothing";

const fieldKeysSchema = z.object({
  /** AES-256, base64: opens the pack that this session made. */
  pack: z.base64(),
  /** A P-256 key pair as JWK (RFC 7517): anybody may lock with its public half, only its user's session opens. */
  outbox: z.object({
    kty: z.literal("EC"),
    crv: z.literal("P-256"),
    x: z.base64url(),
    y: z.base64url(),
    d: z.base64url(),
  }),
});

export type FieldKeys = z.infer<typeof fieldKeysSchema>;

export const fieldKeysEndpoint = endpoint({
  method: "GET",
  path: "/api/field/keys",
  summary: "The keys that this session's phone keeps in memory, never beside what they lock",
  access: ["grid_leader"],
  params: noParams,
  query: noQuery,
  body: noBody,
  success: { status: 200, schema: fieldKeysSchema },
});
