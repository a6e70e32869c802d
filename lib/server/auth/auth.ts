import { type BetterAuthOptions, betterAuth } from "better-auth";
import { twoFactor, username } from "better-auth/plugins";
import type { Pool } from "pg";
import { env } from "@/lib/config/env";
import { hashPassword, verifyPassword } from "@/lib/server/crypto/password";
import { systemPool } from "@/lib/server/db/pool";
import { CLIENT_ADDRESS_HEADER } from "@/lib/server/http/client-address";
import { log } from "@/lib/server/log";
import { processSingleton } from "@/lib/server/process-singleton";
import { columnNames } from "./column-names";
import { refuseDisabled } from "./refuse-disabled";
import { cookieRules, sessionSecret } from "./session-cookie";

/** A working day, then sign in again: a session is not renewed by use. */
const SESSION_SECONDS = 12 * 3_600;

/** Longer passwords only cost time to hash. */
export const LONGEST_PASSWORD = 200;

export const usernamePattern = /^[a-z0-9][a-z0-9._-]{2,39}$/;

export function authOptions(database: Pool) {
  const { prefix, secure } = cookieRules();
  return {
    appName: "方格 Fangge",
    baseURL: env().PUBLIC_ORIGIN ?? `http://localhost:${env().PORT}`,
    basePath: "/api/auth",
    secret: sessionSecret(),
    database,
    telemetry: { enabled: false },
    logger: { level: "error", log: (_level, message) => log().error({ what: "sign-in library" }, message) },
    // Throttling is ours (throttle.ts): the library's would count wrong and right passwords alike.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: LONGEST_PASSWORD,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    ...columnNames,
    session: { ...columnNames.session, expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    databaseHooks: { session: { create: { before: refuseDisabled } } },
    advanced: {
      cookiePrefix: prefix,
      useSecureCookies: false, // would add a prefix of its own
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      disableCSRFCheck: true, // `route` has checked the origin
    },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 40,
        usernameValidator: (name) => usernamePattern.test(name),
        schema: { user: { fields: { displayUsername: "display_username" } } },
      }),
      twoFactor({
        issuer: "Fangge",
        schema: columnNames.twoFactorSchema,
      }),
    ],
  } satisfies BetterAuthOptions;
}

const build = (database: Pool) => betterAuth(authOptions(database));

const built = processSingleton("auth", () => new WeakMap<Pool, ReturnType<typeof build>>());

/** The sign-in library on the system pool: it checks passwords and second factors, and opens sessions. */
export function auth(): ReturnType<typeof build> {
  const database = systemPool();
  const known = built.get(database) ?? build(database);
  built.set(database, known);
  return known;
}
