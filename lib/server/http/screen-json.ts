import { fail, ok, type Result } from "@/lib/kernel/result";
import { fieldPath } from "./field-path";

/** No schema of the contract nests deeper; a recursive one must not be led into a stack overflow. */
const DEEPEST = 40;

/**
 * Refuses what is legal JSON but no legal value here: U+0000 and lone surrogates (PostgreSQL's text has neither),
 * numbers that overflow to infinity, bottomless nesting. Drops `__proto__` keys, which mean nothing as data.
 * Walks with a stack of its own: the input decides the depth.
 */
export function screenJson(root: unknown): Result<unknown> {
  const waiting: { value: unknown; path: readonly PropertyKey[] }[] = [{ value: root, path: [] }];
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const { value, path } = item;
    const fault = faultOf(value, path.length);
    if (fault) return fail("invalid-body", { field: fieldPath(path, "body"), details: { reason: fault } });
    if (typeof value !== "object" || value === null) continue;
    if (Object.hasOwn(value, "__proto__")) Reflect.deleteProperty(value, "__proto__");
    for (const [key, inner] of Object.entries(value)) {
      if (!isCleanText(key)) {
        return fail("invalid-body", { field: fieldPath(path, "body"), details: { reason: "key is no valid text" } });
      }
      waiting.push({ value: inner, path: [...path, Array.isArray(value) ? Number(key) : key] });
    }
  }
  return ok(root);
}

/** True for text that PostgreSQL can store: well-formed Unicode without U+0000. */
export function isCleanText(text: string): boolean {
  return !text.includes("\0") && !loneSurrogate.test(text);
}

const loneSurrogate = /\p{Surrogate}/u;

function faultOf(value: unknown, depth: number): string | undefined {
  if (depth > DEEPEST) return "nested too deeply";
  if (typeof value === "string" && !isCleanText(value)) return "text contains U+0000 or half of a surrogate pair";
  if (typeof value === "number" && !Number.isFinite(value)) return "number is too large";
  return undefined;
}
