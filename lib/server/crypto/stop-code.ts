import { createHash, createHmac } from "node:crypto";
import { derivedKey } from "./derived-key";

/** Crockford's base 32: no I, L, O, U, so that nothing is misread from a plate. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LETTERS = 8;
const HASH_DIGITS = 32;

/**
 * The code on the plate of a stop, as `K7QM2V9D`: 40 bits that follow from the stop and the program's key. It is kept nowhere, and the
 * plate of a place serves every patrol that stops there.
 */
export function stopCode(districtCode: string, stop: string): string {
  const bytes = createHmac("sha256", derivedKey("stop-code")).update(`${districtCode} ${stop}`).digest();
  return Array.from({ length: CODE_LETTERS }, (_, index) => letters[(bytes[index] ?? 0) & 31]).join("");
}

/** By this a phone without a network knows the right code when it reads it; the plan does not say the code itself. */
export const stopCodeHash = (districtCode: string, stop: string): string =>
  createHash("sha256")
    .update(`${stop} ${stopCode(districtCode, stop)}`)
    .digest("hex")
    .slice(0, HASH_DIGITS);
