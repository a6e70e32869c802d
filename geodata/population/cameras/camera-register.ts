import type { Random } from "../../city/random";
import { isoDay } from "../local-time";
import type { CameraRecord } from "./camera-record";

/** Days as numbers: 2018-01-01, and 2025-04-01 when State Council Decree 799 came into force. */
const FIRST_INSTALLED = Date.UTC(2018, 0, 1) / 86_400_000;
const DECREE = Date.UTC(2025, 3, 1) / 86_400_000;
/** Filing is due within 30 days of use (art. 14). */
const FILING_DAYS = 30;
const retention = [30, 30, 30, 60, 60, 90];

type Register = Pick<CameraRecord, "signPosted" | "inUseSinceDay" | "filingNumber" | "filedDay" | "retentionDays">;

/** Sign, filing and retention: nearly always in order, with the few gaps that an inspection looks for. */
export function camera799Register(random: Random, serial: number, today: number): Register {
  const inUseSinceDay = FIRST_INSTALLED + Math.floor(random.next() ** 0.8 * (today - 3 - FIRST_INSTALLED));
  const begin = Math.max(inUseSinceDay, DECREE);
  const daysToFile = random.chance(0.012) ? FILING_DAYS + random.integer(2, 90) : random.integer(3, FILING_DAYS);
  const isForgotten = random.chance(0.006);
  const filedDay = isForgotten || begin + daysToFile > today ? null : begin + daysToFile;
  return {
    signPosted: !random.chance(0.015),
    inUseSinceDay,
    filingNumber:
      filedDay === null ? null : `澄公视备〔${isoDay(filedDay).slice(0, 4)}〕${String(serial).padStart(6, "0")}`,
    filedDay,
    retentionDays: random.pick(retention),
  };
}
