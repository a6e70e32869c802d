import { createHmac } from "node:crypto";
import { derivedKey } from "@/lib/server/crypto/derived-key";

/** Crockford's base 32: no I, L, O, U, so that nothing is misread over the telephone. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LETTERS = 12;

/**
 * The secret that opens one case to who reported it, as `K7QM-2V9D-XR4T`: 60 bits. It follows from the case and the
 * program's key, so it is kept nowhere and a repeated request is told the same one.
 */
export function followCode(incident: { districtCode: string; id: string }): string {
  const bytes = createHmac("sha256", derivedKey("follow-code"))
    .update(`${incident.districtCode} ${incident.id}`)
    .digest();
  const code = Array.from({ length: CODE_LETTERS }, (_, index) => letters[(bytes[index] ?? 0) & 31]).join("");
  return code.replace(/(.{4})(?=.)/g, "$1-");
}

/** What is kept of number and code together: a keyed hash, of no use to who reads the table. */
export const followHash = (number: string, code: string): Buffer =>
  createHmac("sha256", derivedKey("follow-index"))
    .update(`${number}\0${plainCode(code)}`)
    .digest();

/** As people write it down: any case, O for 0, I and L for 1, spaces or dashes anywhere. */
const plainCode = (code: string): string =>
  code.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
