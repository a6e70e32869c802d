import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { z } from "zod";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { tokenHash } from "@/lib/server/auth/load-actor";
import { systemPool } from "@/lib/server/db/pool";
import { processSingleton } from "@/lib/server/process-singleton";

const find =
  "select district_code, id, name from alarm_devices where id = $1 and token_hash = $2 and removed_at is null";
const row = z.object({ district_code: z.string(), id: z.string(), name: z.string() });

const MINUTE_SECONDS = 60;
/** A stuck relay sends without end; and what is no device of ours gets no chance to try tokens. */
const limits = processSingleton("device-limits", () => ({
  calls: new RateLimiterMemory({ points: 60, duration: MINUTE_SECONDS }),
}));

export interface KnownDevice {
  districtCode: string;
  id: string;
  name: string;
}

/** The device whose own token a request carries; a wrong token and a device that is not there are one answer. */
export async function knownDevice(id: string, authorization: string | null): Promise<Result<KnownDevice>> {
  try {
    await limits.calls.consume(id);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return fail("rate-limited", { details: { retryAfterSeconds: Math.ceil(refused.msBeforeNext / 1_000) } });
  }
  const token = /^Bearer (\S{20,200})$/.exec(authorization ?? "")?.[1];
  if (token === undefined) return fail("signed-out");
  const { rows } = await systemPool().query<Record<string, unknown>>(find, [id, tokenHash(token)]);
  if (!rows[0]) return fail("signed-out");
  const device = row.parse(rows[0]);
  return ok({ districtCode: device.district_code, id: device.id, name: device.name });
}
