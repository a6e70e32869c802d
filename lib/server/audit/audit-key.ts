import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { env } from "@/lib/config/env";
import { secretKey } from "@/lib/server/crypto/secret-key";

/** PKCS #8 around the 32 bytes of an Ed25519 seed (RFC 8410, section 7). */
const ED25519_PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

/** The key that signs the audit heads. Its own file, so that it can be kept elsewhere than the contact key. */
export function auditKey(): { privateKey: KeyObject; publicKey: KeyObject } {
  const seed = secretKey("audit", env().FANGGE_AUDIT_KEY);
  const privateKey = createPrivateKey({ key: Buffer.concat([ED25519_PKCS8, seed]), format: "der", type: "pkcs8" });
  return { privateKey, publicKey: createPublicKey(privateKey) };
}
