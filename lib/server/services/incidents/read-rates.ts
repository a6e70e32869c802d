import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { shownCount } from "@/lib/access/small-count";
import { indicatorDefinitions } from "@/lib/contracts/incidents/rate";
import type { readRatesEndpoint } from "@/lib/contracts/incidents/read-rates-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { countRates } from "@/lib/server/db/queries/incidents/count-rates";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { namedLines } from "./named-lines";
import { shownRates } from "./shown-rates";

type Query = z.output<typeof readRatesEndpoint.query>;
type Answer = z.output<typeof readRatesEndpoint.success.schema>;

export function readRates(actor: Actor, { area, since, until, by }: Query): Promise<Result<Answer>> {
  return inTransaction(
    actor,
    async (tx) => {
      const now = new Date();
      const parts = await scopeParts(tx, area);
      const rows = parts.length === 0 ? [] : await countRates(tx, { parts, by, since, until, now });
      return ok({
        asOf: now.toISOString(),
        definitions: indicatorDefinitions,
        items: (await namedLines(tx, by, rows)).map(({ key, name, nameEn, cases, rates }) => ({
          ...{ key, name, nameEn },
          cases: shownCount(actor.role, cases),
          rates: shownRates(actor.role, rates),
        })),
      });
    },
    { readOnly: true },
  );
}
