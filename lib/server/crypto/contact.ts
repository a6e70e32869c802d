import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { z } from "zod";
import { derivedKey } from "./derived-key";

const contactSchema = z.object({ name: z.string(), phone: z.string().nullable(), idNumber: z.string().nullable() });

/** Whom a visit or a call back needs to reach. */
export type Contact = z.infer<typeof contactSchema>;

/** Where a sealed contact belongs. It opens nowhere else: a row copied into another district or table stays shut. */
export interface ContactPlace {
  districtCode: string;
  purpose: "household" | "reporter";
}

/** Sealed form: version (1 byte) ‖ nonce (12) ‖ tag (16) ‖ ciphertext. */
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM over the contact as JSON. The nonce is random: 2^32 seals per key are safe (NIST SP 800-38D, 8.3). */
export function sealContact(contact: Contact, place: ContactPlace): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", derivedKey("contact-seal"), nonce).setAAD(boundTo(place));
  const { name, phone, idNumber } = contact;
  const sealed = Buffer.concat([cipher.update(JSON.stringify({ name, phone, idNumber }), "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealed]);
}

/** @throws when the bytes were changed, belong to another place, or were sealed with another key. */
export function openContact(bytes: Uint8Array, place: ContactPlace): Contact {
  if (bytes[0] !== VERSION) throw new Error(`unknown version of a sealed contact: ${bytes[0] ?? "none"}`);
  const tagAt = 1 + NONCE_BYTES;
  const dataAt = tagAt + TAG_BYTES;
  const nonce = bytes.subarray(1, tagAt);
  const decipher = createDecipheriv("aes-256-gcm", derivedKey("contact-seal"), nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(boundTo(place)).setAuthTag(bytes.subarray(tagAt, dataAt));
  const opened = Buffer.concat([decipher.update(bytes.subarray(dataAt)), decipher.final()]);
  return contactSchema.parse(JSON.parse(opened.toString("utf8")));
}

/** Blind index: HMAC-SHA-256 of the normalised value, cut to 16 bytes. Equal values meet, nothing else can be asked. */
export function contactHash(kind: "phone" | "id-number", value: string): Buffer {
  const normal = kind === "phone" ? normalPhone(value) : value.replace(/\s/g, "").toUpperCase();
  return createHmac("sha256", derivedKey("contact-index")).update(`${kind}\0${normal}`).digest().subarray(0, 16);
}

/** `+86 139-0000-0000` and `13900000000` are one number. */
function normalPhone(value: string): string {
  const digits = value.replace(/[^\d]/g, "");
  return digits.length > 11 ? digits.replace(/^(00)?86/, "") : digits;
}

const boundTo = ({ districtCode, purpose }: ContactPlace): Buffer => Buffer.from(`${districtCode} ${purpose}`, "utf8");
