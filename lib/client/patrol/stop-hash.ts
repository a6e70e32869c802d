const HASH_DIGITS = 32;

/** What the plan says of the right code of a stop: the beginning of SHA-256. */
export async function stopHash(stop: string, code: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${stop} ${code}`));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, HASH_DIGITS);
}
