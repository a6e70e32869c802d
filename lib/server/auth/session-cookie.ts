import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/config/env";
import { derivedKey } from "@/lib/server/crypto/derived-key";

/**
 * Cookies are Secure with the `__Host-` prefix (no Domain, Path=/), also on http://localhost, which browsers take
 * for secure. Only an operator who declares a plain-http PUBLIC_ORIGIN gets cookies that travel in the clear.
 */
export function cookieRules(): { prefix: string; secure: boolean } {
  const secure = env().PUBLIC_ORIGIN?.startsWith("http://") !== true;
  return { prefix: secure ? "__Host-fangge" : "fangge", secure };
}

/** `<prefix>.session_token` is how the sign-in library names it. */
const cookieName = (): string => `${cookieRules().prefix}.session_token`;

/** False for a page on plain http under a name other than localhost, where the browser drops a Secure cookie without a word. */
export function browserKeepsCookies(origin: string | null): boolean {
  if (!cookieRules().secure || !origin?.startsWith("http://") || !URL.canParse(origin)) return true;
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(origin).hostname);
}

/** Takes the session cookie from the browser. */
export function expiredSessionCookie(): string {
  return `${cookieName()}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${cookieRules().secure ? "; Secure" : ""}`;
}

/** What signs the cookie, here and in the sign-in library. */
export const sessionSecret = (): string => derivedKey("session-cookie").toString("base64");

/** The session token of a Cookie header; null when there is none or its signature is not ours. */
export function sessionTokenOf(cookieHeader: string | null): string | null {
  const name = cookieName();
  const found = cookieHeader?.split(";").find((part) => part.trim().startsWith(`${name}=`));
  const value = found && decoded(found.trim().slice(name.length + 1));
  const dot = value?.lastIndexOf(".") ?? -1;
  if (!value || dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), "base64");
  // better-call's signed cookies: `token.base64(HMAC-SHA-256(secret, token))`, percent-encoded.
  const expected = createHmac("sha256", sessionSecret()).update(token).digest();
  return given.byteLength === expected.byteLength && timingSafeEqual(given, expected) ? token : null;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
