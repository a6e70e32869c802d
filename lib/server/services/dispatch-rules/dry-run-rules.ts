import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { DryRunAnswer, dryRunEndpoint } from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import type { DispatchRule } from "@/lib/incidents/dispatch/dispatch-rule";
import { dryRun } from "@/lib/incidents/dispatch/rule-dry-run";
import { ok, type Result } from "@/lib/kernel/result";
import { listDispatchRules } from "@/lib/server/db/queries/dispatch-rules/list-dispatch-rules";
import { listPastCases } from "@/lib/server/db/queries/dispatch-rules/list-past-cases";
import { namesOfUnits } from "@/lib/server/db/queries/dispatch-rules/names-of-units";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";
import { ruleFault } from "./rule-fault";

const DAY = 86_400_000;
const MOST_CASES = 20_000;
/** Sorts after every rule that is written, as the next one will. */
const DRAFT = "draft";

type Question = z.output<typeof dryRunEndpoint.body>;

/** Rules judge a case by the time of day and week of its registration; their days of validity are left aside, or a new one would match nothing. */
export function dryRunRules(actor: Actor, { days, draft, replaces }: Question): Promise<Result<DryRunAnswer>> {
  return inTransaction(
    actor,
    async (tx) => {
      const fault = draft && (await ruleFault(tx, draft));
      if (fault) return fault;
      const written = (await listDispatchRules(tx, await scopeDistricts(tx))).filter(({ id }) => id !== replaces);
      const asked: DispatchRule[] = draft ? [...written, { ...draft, id: replaces ?? DRAFT, isActive: true }] : written;
      const rules = asked.map((rule) => ({ ...rule, validFrom: "1900-01-01", validTo: null }));
      const parts = await scopeParts(tx);
      const since = new Date(Date.now() - days * DAY);
      const cases = await listPastCases(tx, { parts, since, limit: MOST_CASES + 1 });
      const told = dryRun(rules, cases.slice(0, MOST_CASES));
      const keys = told.outcomes.flatMap(({ to, examples }) => [
        ...to.map(({ key }) => key),
        ...examples.flatMap(({ would, given }) => [would, given]),
      ]);
      const names = await namesOfUnits(tx, [...new Set(keys)]);
      const nameOf = (key: string): string => names.get(key) ?? key;
      return ok({
        ...told,
        days,
        isCut: cases.length > MOST_CASES,
        outcomes: told.outcomes.map((outcome) => ({
          ...outcome,
          to: outcome.to.map((one) => ({ ...one, name: nameOf(one.key) })),
          examples: outcome.examples.map((one) => ({ ...one, would: nameOf(one.would), given: nameOf(one.given) })),
        })),
      });
    },
    { readOnly: true },
  );
}
