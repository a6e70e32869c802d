import { z } from "zod";
import { type MaskedHousehold, maskedHouseholdSchema } from "@/lib/contracts/households/household";
import { heldKeys } from "../field-keys";
import { mayKeepPack } from "./judge-pack";
import { type PackPart, readPackMeta, readPackPart } from "./pack-store";

const keyOf = (grid: string): string => `households:${grid}`;
const NONCE_BYTES = 12;

/** Locks a grid's masked households. They open under their own name only. */
export async function sealHouseholds(
  grid: string,
  households: readonly MaskedHousehold[],
  key: CryptoKey,
): Promise<PackPart> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const additionalData = new TextEncoder().encode(keyOf(grid));
  const text = new TextEncoder().encode(JSON.stringify(households));
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData }, key, text);
  return { key: keyOf(grid), nonce: nonce.buffer, data };
}

/** A grid's masked households as they were packed; null when there is no pack, or no key in this page's memory. */
export async function packedHouseholds(userId: string, grid: string): Promise<MaskedHousehold[] | null> {
  const keys = heldKeys(userId);
  const meta = await readPackMeta();
  if (!keys || !meta || !mayKeepPack(meta, { userId, mark: keys.packMark, now: Date.now() })) return null;
  const part = await readPackPart(keyOf(grid));
  return part && openHouseholds(grid, part, keys.pack);
}

/** @throws OperationError when the bytes were changed, or locked by another session */
export async function openHouseholds(grid: string, part: PackPart, key: CryptoKey): Promise<MaskedHousehold[]> {
  const additionalData = new TextEncoder().encode(keyOf(grid));
  const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: part.nonce, additionalData }, key, part.data);
  return z.array(maskedHouseholdSchema).parse(JSON.parse(new TextDecoder().decode(text)));
}
