import { createHash, type KeyObject, sign, verify } from "node:crypto";
import { z } from "zod";
import { canonicalJson } from "./canonical-json";

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);

const statementSchema = z.strictObject({
  at: z.iso.datetime(),
  /** Chain, number of its last row, hash of that row. */
  heads: z.array(z.tuple([z.int(), z.string().regex(/^\d+$/), hex32])),
  /** SHA-256 of the line before; null on the first line. */
  previous: hex32.nullable(),
});
const lineSchema = statementSchema.extend({ signature: z.base64() });

export type HeadsStatement = z.infer<typeof statementSchema>;
export type SignedHeads = z.infer<typeof lineSchema>;

/** One line of `heads.jsonl`: the Ed25519 signature covers the canonical JSON of all the rest. */
export function signHeads(statement: HeadsStatement, privateKey: KeyObject): string {
  const signature = sign(null, signedBytes(statement), privateKey).toString("base64");
  return canonicalJson({ ...statement, signature });
}

/** Null for a line that is no signed statement at all. */
export function parseSignedHeads(line: string): SignedHeads | null {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function isSignedBy({ signature, ...statement }: SignedHeads, publicKey: KeyObject): boolean {
  return verify(null, signedBytes(statement), publicKey, Buffer.from(signature, "base64"));
}

export const lineHash = (line: string): string => createHash("sha256").update(line, "utf8").digest("hex");

const signedBytes = (statement: HeadsStatement): Buffer => Buffer.from(canonicalJson(statement), "utf8");
