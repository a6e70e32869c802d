import type { IncidentSource } from "@/lib/incidents/incident-source";
import type { Random } from "../../city/random";
import { type SyntheticContact, syntheticName } from "../people/synthetic-person";
import { syntheticPhone } from "../people/synthetic-phone";

/** Shares in a hundred: three of four cases come from patrols and the hotline, as districts report. */
const shares: readonly (readonly [IncidentSource, number])[] = [
  ["patrol", 50],
  ["hotline", 24],
  ["public", 14],
  ["superior", 3],
  ["media", 2],
  ["open311", 2],
  ["sensor", 5],
];
/** Categories that a water gauge, a lamp controller or a smoke detector reports; a sensor knows no others. */
const sensed = new Set(["04001", "04003", "04004", "04005", "04006", "11002", "11006", "12001", "06001"]);

export function pickSource(random: Random, category: string): IncidentSource {
  let rest = random.next() * 100;
  for (const [source, share] of shares) {
    rest -= share;
    if (rest < 0) return source;
  }
  return sensed.has(category) ? "sensor" : "patrol";
}

/** What a timeline calls the reporter. Residents stay unnamed there: leaders may read it. */
export const reporterTitles: Record<Exclude<IncidentSource, "patrol">, string> = {
  hotline: "市民热线",
  public: "市民上报",
  superior: "上级交办",
  media: "媒体网络",
  open311: "Open311",
  sensor: "感知设备",
  "hotline-110": "110 转办",
  "hotline-12345": "12345 热线",
  "hotline-96345": "96345 热线",
  window: "办事窗口",
  letter: "来信",
  website: "网站留言",
  email: "电子邮件",
  "camera-desk": "视频巡查员",
};

/** Past all serials of households, so that no reporter shares a number with a household. */
const FIRST_SERIAL = 500_000_000;

/** Who called, where a call back may be needed. No identity number is asked for. */
export function reporterOf(random: Random, source: IncidentSource, serial: number): SyntheticContact | null {
  const leavesContact = source === "hotline" || ((source === "public" || source === "open311") && random.chance(0.8));
  return leavesContact
    ? { name: syntheticName(random), phone: syntheticPhone(FIRST_SERIAL + serial), idNumber: null }
    : null;
}
