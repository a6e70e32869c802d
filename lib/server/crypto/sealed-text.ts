import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Sealed form: version (1 byte) ‖ nonce (12) ‖ tag (16) ‖ ciphertext. */
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM. The nonce is random: 2^32 seals per key are safe (NIST SP 800-38D, 8.3).
 * @param boundTo what the text belongs to; it opens nowhere else
 */
export function sealText(text: string, key: Buffer, boundTo: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(boundTo, "utf8"));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealed]);
}

/** @throws when the bytes were changed, belong elsewhere, or were sealed with another key. */
export function openText(bytes: Uint8Array, key: Buffer, boundTo: string): string {
  if (bytes[0] !== VERSION) throw new Error(`unknown version of a sealed text: ${bytes[0] ?? "none"}`);
  const tagAt = 1 + NONCE_BYTES;
  const dataAt = tagAt + TAG_BYTES;
  const nonce = bytes.subarray(1, tagAt);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(boundTo, "utf8")).setAuthTag(bytes.subarray(tagAt, dataAt));
  return Buffer.concat([decipher.update(bytes.subarray(dataAt)), decipher.final()]).toString("utf8");
}
