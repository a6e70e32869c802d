import { cookieRules } from "./session-cookie";

/** What browsers keep at most (RFC 6265bis); a wall renews it whenever it reads. */
const LONGEST_SECONDS = 400 * 86_400;

const cookieName = (): string => `${cookieRules().prefix}.wall_token`;

/** Keeps a wall's token in its browser, out of reach of scripts and of other sites. */
export const wallCookie = (token: string): string =>
  `${cookieName()}=${token}; Max-Age=${LONGEST_SECONDS}; Path=/; HttpOnly; SameSite=Strict${cookieRules().secure ? "; Secure" : ""}`;

/** The wall's token of a Cookie header. */
export function wallTokenOf(cookieHeader: string | null): string | null {
  const name = cookieName();
  const found = cookieHeader?.split(";").find((part) => part.trim().startsWith(`${name}=`));
  const token = found?.trim().slice(name.length + 1);
  return token !== undefined && /^[\w.~+/-]{16,200}=*$/.test(token) ? token : null;
}
