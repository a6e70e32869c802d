import { isIPv6 } from "node:net";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { processSingleton } from "@/lib/server/process-singleton";

const HOUR_SECONDS = 3_600;

/**
 * Per address: a household behind one line reports a few times, a phone network shares one address among many. Over all: what
 * a command centre can still read, whatever number of addresses somebody has.
 */
const limits = processSingleton("public-limits", () => ({
  report: new RateLimiterMemory({ points: 20, duration: HOUR_SECONDS }),
  reports: new RateLimiterMemory({ points: 2_000, duration: HOUR_SECONDS }),
  form: new RateLimiterMemory({ points: 120, duration: HOUR_SECONDS }),
  follow: new RateLimiterMemory({ points: 120, duration: HOUR_SECONDS }),
  feed: new RateLimiterMemory({ points: 1_200, duration: HOUR_SECONDS }),
  tiles: new RateLimiterMemory({ points: 3_000, duration: HOUR_SECONDS }),
}));

/** Counts a report before it is looked at. */
export async function takeReport(address: string): Promise<Result<void>> {
  const own = await take("report", networkOf(address));
  return own.ok ? take("reports", "all") : own;
}

/** Counts a form of somebody who shows no key before it is read. */
export const takeForm = (address: string): Promise<Result<void>> => take("form", networkOf(address));

/** The form held the key of an account, which may send as many as it likes. */
export async function giveFormBack(address: string): Promise<void> {
  await limits.form.reward(networkOf(address));
}

/** Counts a look at a followed case, before the code is tried. */
export const takeFollow = (address: string): Promise<Result<void>> => take("follow", networkOf(address));

/** Counts a look at the public alerts; programs ask every few seconds. */
export const takeFeed = (address: string): Promise<Result<void>> => take("feed", networkOf(address));

/** Counts a piece of the base map for somebody who is not signed in. */
export const takePublicTile = (address: string): Promise<Result<void>> => take("tiles", networkOf(address));

async function take(limit: keyof typeof limits, key: string): Promise<Result<void>> {
  try {
    await limits[limit].consume(key);
    return ok(undefined);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return fail("rate-limited", { details: { retryAfterSeconds: Math.ceil(refused.msBeforeNext / 1_000) } });
  }
}

/** One subscriber has a whole /64 of IPv6, so all of it counts as one address. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const whole = [...groups, ...Array<string>(Math.max(0, 8 - groups.length - after.length)).fill("0"), ...after];
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
