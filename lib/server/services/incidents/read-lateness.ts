import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { shownCount } from "@/lib/access/small-count";
import type { readLatenessEndpoint } from "@/lib/contracts/incidents/read-lateness-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { countLateness } from "@/lib/server/db/queries/incidents/count-lateness";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { namedLines } from "./named-lines";

type Query = z.output<typeof readLatenessEndpoint.query>;
type Answer = z.output<typeof readLatenessEndpoint.success.schema>;

export function readLateness(actor: Actor, { area, by }: Query): Promise<Result<Answer>> {
  const shown = (count: number) => shownCount(actor.role, count);
  return inTransaction(
    actor,
    async (tx) => {
      const now = new Date();
      const parts = await scopeParts(tx, area);
      const rows = parts.length === 0 ? [] : await countLateness(tx, { parts, by, now });
      return ok({
        asOf: now.toISOString(),
        items: (await namedLines(tx, by, rows)).map(({ key, name, nameEn, open, soon, late, veryLate }) => ({
          ...{ key, name, nameEn },
          open: shown(open),
          soon: shown(soon),
          late: shown(late),
          veryLate: shown(veryLate),
        })),
      });
    },
    { readOnly: true },
  );
}
