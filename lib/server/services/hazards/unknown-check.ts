import { type Failure, fail } from "@/lib/kernel/result";
import { ruleBook } from "../reference/rule-book";

/** A refusal that names the first check which is on no list of the hazard's kind today; codes begin with their kind. */
export async function unknownCheck(
  checks: readonly string[],
  kind: string,
  day: string,
): Promise<{ ok: false; failure: Failure } | null> {
  const book = await ruleBook();
  const at = checks.findIndex((check) => !check.startsWith(`${kind}-`) || !book.holds("hazard-check", check, day));
  return at < 0 ? null : fail("unknown-category", { field: `checks[${at}]` });
}
