import { z } from "zod";
import type { CountGroup } from "@/lib/contracts/incidents/count-group";
import { type Indicator, indicators, type Rate, rateOf } from "@/lib/incidents/indicator";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { countKey } from "./count-by";
import { indicatorConditions } from "./indicator-conditions";
import { notDrill } from "./not-drill";

const row = z
  .object({ key: z.string(), cases: z.int(), met: z.array(z.int()), judged: z.array(z.int()) })
  .transform(({ key, cases, met, judged }) => ({
    key,
    cases,
    rates: Object.fromEntries(
      indicators.map((indicator, place) => [indicator, rateOf(met[place] ?? 0, judged[place] ?? 0)]),
    ) as Record<Indicator, Rate>,
  }));

export type RateRow = z.infer<typeof row>;

interface RateFilter {
  parts: readonly ScopePart[];
  by: CountGroup;
  /** Reported from the first up to, and without, the second. */
  since: string | undefined;
  until: string | undefined;
  now: Date;
}

/** Every indicator over the cases reported in a time, as of `now`; what has most cases first. */
export function countRates(tx: Tx, { parts, by, since, until, now }: RateFilter): Promise<RateRow[]> {
  const statement = new Statement();
  const conditions = indicatorConditions(`${statement.value(now)}::timestamptz`);
  const where = parts.map((part) => `(${inPart(statement, part)})`).join(" or ");
  const count = (condition: string): string => `count(*) filter (where ${condition})::int`;
  const judged = indicators.map((one) => count(conditions[one].counts));
  const met = indicators.map((one) => count(`${conditions[one].counts} and ${conditions[one].meets}`));
  const text = `
    select ${countKey[by]} as key, count(*)::int as cases, array[${met.join(", ")}] as met, array[${judged.join(", ")}] as judged
    from incidents where (${where}) and ${notDrill}
      ${since ? `and reported_at >= ${statement.value(since)}` : ""}
      ${until ? `and reported_at < ${statement.value(until)}` : ""}
    group by 1 order by 2 desc, 1`;
  return tx.rows(text, statement.values, row);
}
