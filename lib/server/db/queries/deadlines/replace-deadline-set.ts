import type { DeadlineKey } from "@/lib/incidents/deadline-edition";
import type { DeadlineRule } from "@/lib/incidents/deadline-rule";
import type { Tx } from "../../tx";

/** Administrators give out editions one after the other, so that none is written on what another has just changed. */
export const lockDeadlineRules = (tx: Tx): Promise<number> =>
  tx.run("lock table deadline_rules in share row exclusive mode");

const ofSet = "category = $1 and severity is not distinct from $2::smallint and stage = $3";
const remove = `delete from deadline_rules where ${ofSet} and valid_from = $4::date`;
const end = `update deadline_rules set valid_to = $5::date where ${ofSet} and step = $4 and valid_from = $6::date`;
const add = `
insert into deadline_rules (category, severity, stage, step, name, name_en, amount, unit, calendar_id, valid_from, valid_to)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** Writes one set as it shall be: what begins on `day` anew, and new ends where they changed. */
export async function replaceDeadlineSet(
  tx: Tx,
  { category, severity, stage }: DeadlineKey,
  { day, before, after }: { day: string; before: readonly DeadlineRule[]; after: readonly DeadlineRule[] },
): Promise<void> {
  const set = [category, severity, stage];
  await tx.run(remove, [...set, day]);
  for (const rule of after) {
    const known = before.find((old) => old.step === rule.step && old.validFrom === rule.validFrom);
    if (rule.validFrom === day) {
      const { step, name, nameEn, amount, unit, calendarId, validTo } = rule;
      await tx.run(add, [...set, step, name, nameEn, amount, unit, calendarId, day, validTo]);
    } else if (known && known.validTo !== rule.validTo) {
      await tx.run(end, [...set, rule.step, rule.validTo, rule.validFrom]);
    }
  }
}
