import { createHmac } from "node:crypto";
import { z } from "zod";
import { derivedKey } from "./derived-key";
import { openText, sealText } from "./sealed-text";

const contactSchema = z.object({ name: z.string(), phone: z.string().nullable(), idNumber: z.string().nullable() });

/** Whom a visit or a call back needs to reach. */
export type Contact = z.infer<typeof contactSchema>;

/** Where a sealed contact belongs. It opens nowhere else: a row copied into another district or table stays shut. */
export interface ContactPlace {
  districtCode: string;
  purpose: "household" | "reporter" | "party";
}

export function sealContact({ name, phone, idNumber }: Contact, place: ContactPlace): Buffer {
  return sealText(JSON.stringify({ name, phone, idNumber }), derivedKey("contact-seal"), boundTo(place));
}

/** @throws when the bytes were changed, belong to another place, or were sealed with another key. */
export const openContact = (bytes: Uint8Array, place: ContactPlace): Contact =>
  contactSchema.parse(JSON.parse(openText(bytes, derivedKey("contact-seal"), boundTo(place))));

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

const boundTo = ({ districtCode, purpose }: ContactPlace): string => `${districtCode} ${purpose}`;
