import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { processSingleton } from "@/lib/server/process-singleton";

const QUARTER_HOUR_SECONDS = 900;

/** Guesses at one account from one place, and guesses from one place at all (an office behind one address has many users). */
const limits = processSingleton("sign-in-throttle", () => ({
  account: new RateLimiterMemory({ points: 10, duration: QUARTER_HOUR_SECONDS, blockDuration: QUARTER_HOUR_SECONDS }),
  address: new RateLimiterMemory({ points: 100, duration: QUARTER_HOUR_SECONDS }),
}));

/** Counts an attempt before the password is looked at, so that parallel guesses count as well. */
export async function takeSignInAttempt(username: string, address: string): Promise<Result<void>> {
  try {
    await limits.address.consume(address);
    await limits.account.consume(accountKey(username, address));
    return ok(undefined);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return fail("rate-limited", { details: { retryAfterSeconds: Math.ceil(refused.msBeforeNext / 1_000) } });
  }
}

/** The right password was no guess. */
export async function returnSignInAttempt(username: string, address: string): Promise<void> {
  await limits.address.reward(address);
  await limits.account.delete(accountKey(username, address));
}

const accountKey = (username: string, address: string): string => `${address} ${username.toLowerCase()}`;
