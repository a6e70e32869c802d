import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { LEAST_SHOWN, shownCount } from "@/lib/access/small-count";
import type { readAssessmentEndpoint } from "@/lib/contracts/assessments/read-assessment-endpoint";
import { type AssessmentWeight, ranksOf, scoreOf } from "@/lib/incidents/assessment";
import { indicators, isBurden } from "@/lib/incidents/indicator";
import { monthSpan } from "@/lib/incidents/month-span";
import { ok, type Result } from "@/lib/kernel/result";
import { countRates } from "@/lib/server/db/queries/incidents/count-rates";
import { listDictionary } from "@/lib/server/db/queries/reference/list-dictionary";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { namedLines } from "../incidents/named-lines";
import { shownRates } from "../incidents/shown-rates";

type Query = z.output<typeof readAssessmentEndpoint.query>;
type Answer = z.output<typeof readAssessmentEndpoint.success.schema>;

/** Rates of the cases reported in the month, weighed by the edition of the weights that holds on its last day. */
export function readAssessment(actor: Actor, { month, by, area }: Query): Promise<Result<Answer>> {
  const { since, until, lastDay } = monthSpan(month);
  return inTransaction(
    actor,
    async (tx) => {
      const now = new Date();
      const weights = await weightsOn(tx, lastDay);
      const parts = await scopeParts(tx, area);
      const rows = parts.length === 0 ? [] : await countRates(tx, { parts, by, since, until, now });
      // What nobody was given is nobody's.
      const assessed = await namedLines(
        tx,
        by,
        rows.filter(({ key }) => key !== ""),
      );
      const scores = assessed.map(({ rates }) => scoreOf(rates, weights));
      const ranks = ranksOf(scores);
      return ok({
        ...{ month, since, until, asOf: now.toISOString(), leastCases: LEAST_SHOWN },
        formula: weights.map(({ indicator, weight }) => ({ indicator, weight, isBurden: isBurden(indicator) })),
        items: assessed.map(({ key, name, nameEn, cases, rates }, place) => ({
          ...{ key, name, nameEn },
          cases: shownCount(actor.role, cases),
          score: scores[place] ?? null,
          rank: ranks[place] ?? null,
          rates: shownRates(actor.role, rates),
        })),
      });
    },
    { readOnly: true },
  );
}

const weight = z.object({ code: z.enum(indicators), data: z.object({ weight: z.number().positive() }) });

async function weightsOn(tx: Tx, day: string): Promise<AssessmentWeight[]> {
  const entries = await listDictionary(tx, "assessment-weight", day);
  return entries
    .map((entry) => weight.parse(entry))
    .map(({ code, data }) => ({ indicator: code, weight: data.weight }));
}
