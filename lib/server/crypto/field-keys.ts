import { createECDH, hkdfSync } from "node:crypto";
import type { FieldKeys } from "@/lib/contracts/field/field-keys-endpoint";
import { derivedKey } from "./derived-key";

/** Order of the group of P-256 (SEC 2, 2.4.2). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const SCALAR_BYTES = 32;
/** 64 bits more than the order: the remainder is then as good as evenly spread (FIPS 186-5, A.2.1). */
const SEED_BYTES = 40;

/**
 * What a phone locks its data with, made anew from the master key each time and kept nowhere.
 * @param credential the session: another one cannot open the pack that this one made
 * @param userId what waits to be sent outlives a session and stays its user's
 */
export function fieldKeys(credential: string, userId: string): FieldKeys {
  const pack = Buffer.from(hkdfSync("sha256", derivedKey("field-pack"), Buffer.alloc(0), credential, SCALAR_BYTES));
  return { pack: pack.toString("base64"), outbox: outboxKey(userId) };
}

function outboxKey(userId: string): FieldKeys["outbox"] {
  const seed = Buffer.from(hkdfSync("sha256", derivedKey("field-outbox"), Buffer.alloc(0), userId, SEED_BYTES));
  const scalar = (BigInt(`0x${seed.toString("hex")}`) % (ORDER - 1n)) + 1n;
  const secret = Buffer.from(scalar.toString(16).padStart(SCALAR_BYTES * 2, "0"), "hex");
  const curve = createECDH("prime256v1");
  curve.setPrivateKey(secret);
  // Uncompressed: 04 ‖ x ‖ y.
  const point = curve.getPublicKey();
  const [x, y] = [point.subarray(1, 1 + SCALAR_BYTES), point.subarray(1 + SCALAR_BYTES)];
  return {
    kty: "EC",
    crv: "P-256",
    x: x.toString("base64url"),
    y: y.toString("base64url"),
    d: secret.toString("base64url"),
  };
}
