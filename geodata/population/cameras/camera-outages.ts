import type { Random } from "../../city/random";
import { DAY, HOUR } from "../local-time";
import type { CameraOutage, CameraRecord } from "./camera-record";

const OFFLINE_SHARE = 0.027;
const MAINTENANCE_SHARE = 0.009;
const HISTORY_DAYS = 180;
const PAST_OUTAGES = [0, 0, 0, 0, 1, 1, 2];

/** Outages are told since then. */
export const historySince = (now: number): number => now - HISTORY_DAYS * DAY;

/** The state now, and the outages of the last half-year, oldest first, not overlapping. */
export function cameraOutages(random: Random, now: number): Pick<CameraRecord, "status" | "statusSince" | "outages"> {
  const draw = random.next();
  const status = draw < OFFLINE_SHARE ? "offline" : draw < OFFLINE_SHARE + MAINTENANCE_SHARE ? "maintenance" : "online";
  const downSince = now - Math.round((0.2 + 9 * random.next() ** 3) * DAY);
  const outages: CameraOutage[] = [];
  let from = historySince(now);
  for (let left = random.pick(PAST_OUTAGES); left > 0; left--) {
    const beganAt = from + Math.round(random.between(2, 75) * DAY);
    const endedAt = beganAt + Math.round((0.3 + 40 * random.next() ** 2) * HOUR);
    if (endedAt >= Math.min(downSince, now)) break;
    outages.push({ beganAt, endedAt, kind: random.chance(0.85) ? "offline" : "maintenance" });
    from = endedAt;
  }
  if (status === "online") return { status, statusSince: outages.at(-1)?.endedAt ?? from, outages };
  return { status, statusSince: downSince, outages: [...outages, { beganAt: downSince, endedAt: null, kind: status }] };
}
