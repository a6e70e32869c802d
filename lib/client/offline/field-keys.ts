import { fieldKeysEndpoint } from "@/lib/contracts/field/field-keys-endpoint";
import { callApi } from "../api";
import { errorCodeOf } from "../api-error";
import { putPublicKey } from "./outbox-store";
import { wipePack } from "./pack/wipe-pack";
import { importPrivateKey } from "./sealed";

interface FieldKeys {
  userId: string;
  /** Opens what this session packed. */
  pack: CryptoKey;
  /** Tells a pack of this session from an older one without telling its key. */
  packMark: string;
  /** Opens what this user has not sent. */
  outbox: CryptoKey;
}

/** In memory only: a page that was closed has to ask again, and is told only while its session lasts. */
let held: FieldKeys | null = null;

export const heldKeys = (userId: string): FieldKeys | null => (held?.userId === userId ? held : null);

export const forgetKeys = (): void => {
  held = null;
};

/**
 * The user's keys, asked for once a page. Whoever is told that the session is over, or that this is no grid leader any more,
 * takes the pack off the phone at once.
 * @throws ApiError when the server cannot be asked or does not tell
 */
export async function unlockField(userId: string): Promise<FieldKeys> {
  const known = heldKeys(userId);
  if (known) return known;
  const keys = await callApi(fieldKeysEndpoint).catch(async (error: unknown) => {
    if (["signed-out", "forbidden"].includes(errorCodeOf(error))) await wipePack();
    throw error;
  });
  const raw = Uint8Array.from(atob(keys.pack), (letter) => letter.charCodeAt(0));
  held = {
    userId,
    pack: await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]),
    packMark: await markOf(raw),
    outbox: await importPrivateKey(keys.outbox),
  };
  const { kty, crv, x, y } = keys.outbox;
  await putPublicKey({ userId, jwk: { kty, crv, x, y } });
  return held;
}

async function markOf(raw: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", raw)).subarray(0, 8);
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
