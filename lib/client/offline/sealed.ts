import { z } from "zod";

/** Bytes that only the holder of the private key can read: who wrote them can no longer. */
export const sealedSchema = z.object({
  /** The writer's half of the agreement, uncompressed point. */
  point: z.instanceof(ArrayBuffer),
  nonce: z.instanceof(ArrayBuffer),
  data: z.instanceof(ArrayBuffer),
});

export type Sealed = z.infer<typeof sealedSchema>;

const CURVE = { name: "ECDH", namedCurve: "P-256" } as const;
const NONCE_BYTES = 12;
const KEY_BITS = 256;
const encoded = (text: string) => new TextEncoder().encode(text);
const USE = encoded("fangge outbox v1");

/**
 * A fresh pair for each seal, agreed with the holder's public key (ECIES: ECDH, HKDF-SHA-256, AES-256-GCM).
 * @param place what it is sealed as; it opens as nothing else
 */
export async function seal(bytes: Uint8Array<ArrayBuffer>, publicKey: CryptoKey, place: string): Promise<Sealed> {
  const pair = await crypto.subtle.generateKey(CURVE, false, ["deriveBits"]);
  const key = await agreedKey(pair.privateKey, publicKey);
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: encoded(place) }, key, bytes);
  return { point: await crypto.subtle.exportKey("raw", pair.publicKey), nonce: nonce.buffer, data };
}

/** @throws OperationError when the bytes were changed, or sealed for somebody else or as something else */
export async function unseal(sealed: Sealed, privateKey: CryptoKey, place: string): Promise<ArrayBuffer> {
  const point = await crypto.subtle.importKey("raw", sealed.point, CURVE, true, []);
  const key = await agreedKey(privateKey, point);
  const additionalData = encoded(place);
  return crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.nonce, additionalData }, key, sealed.data);
}

async function agreedKey(own: CryptoKey, others: CryptoKey): Promise<CryptoKey> {
  const secret = await crypto.subtle.deriveBits({ name: "ECDH", public: others }, own, KEY_BITS);
  const material = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const derivation = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: USE };
  return crypto.subtle.deriveKey(derivation, material, { name: "AES-GCM", length: KEY_BITS }, false, [
    "encrypt",
    "decrypt",
  ]);
}

/** The half that may lie on the device. */
export const importPublicKey = (jwk: JsonWebKey): Promise<CryptoKey> => {
  const { kty = "EC", crv = "P-256", x = "", y = "" } = jwk;
  return crypto.subtle.importKey("jwk", { kty, crv, x, y }, CURVE, true, []);
};

/** Not extractable: it lives in this page's memory only. */
export const importPrivateKey = (jwk: JsonWebKey): Promise<CryptoKey> =>
  crypto.subtle.importKey("jwk", jwk, CURVE, false, ["deriveBits"]);
