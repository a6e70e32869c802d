import type { Random } from "../../city/random";

const numerals = ["一", "二", "三", "四", "五", "六"] as const;
const slot = /\{(?:(unit)|(road)|(\d+)-(\d+))\}/g;

/** Fills the slots of a title (see Scenario). A title that names a street is not used where the street has no name. */
export function writeTitle(random: Random, titles: readonly string[], road: string): string {
  const usable = road === "" ? titles.filter((title) => !title.includes("{road}")) : titles;
  return random.pick(usable.length > 0 ? usable : titles).replaceAll(slot, (_, unit, street, low, high) => {
    if (unit) return random.pick(numerals);
    if (street) return road;
    return String(random.integer(Number(low), Number(high)));
  });
}
