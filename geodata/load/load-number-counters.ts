import type { ClientBase } from "pg";
import { isoDay } from "../population/local-time";
import { copyRows } from "./copy-rows";

/** So that the next number of a day follows the last one that the demo gave. Keys are `district day`. */
export async function loadNumberCounters(
  client: ClientBase,
  kind: "incident" | "hazard",
  lastOf: ReadonlyMap<string, number>,
): Promise<void> {
  await copyRows(
    client,
    "number_counters",
    ["district_code", "kind", "day", "last"],
    [...lastOf].map(([key, last]) => {
      const [district = "", day = ""] = key.split(" ");
      return [district, kind, isoDay(Number(day)), last];
    }),
  );
}
